# The words of the terms of reference.
terms-title = Mandat
terms-lead = Ce que le Bureau et une organisation se doivent l’un à l’autre. Les deux signent, et les deux en répondent.
terms-version = Version { $number }
terms-since = En vigueur depuis : { $date }
terms-from-the-start = le début
terms-in-force-since = En vigueur depuis
terms-text = Texte
terms-untranslated = Cette version n’existe pas encore dans votre langue. Le texte anglais est affiché.
terms-words-older = plus ancien : version { $number }
terms-words-missing = manquant
terms-write-in = Rédiger le texte : { $language }
terms-history = Historique
terms-history-caption = Toutes les versions ; aucune n’est jamais modifiée
terms-number = Version
terms-published-by = Publiée par
terms-reason = Motif du changement
terms-not-in-force = Cette version a été remplacée. C’est la version { $number } qui se signe désormais.
terms-to-newest = Lire la version en vigueur
terms-all-versions = Toutes les versions
terms-with = Mandat avec { $name }
terms-signed-n = { $n ->
    [one] Une organisation a signé.
   *[other] { $n } organisations ont signé.
}
terms-signed-unsaid = Le nombre d’organisations signataires n’est pas encore communiqué, afin que nul n’apprenne quoi que ce soit de l’une d’elles.
terms-as-of = Au { $date }
terms-figures-steady = Établi une fois par mois. Un changement dû à moins de dix organisations n’apparaît pas, afin que nul n’apprenne laquelle a signé.
terms-figures-exact = Chiffres exacts de cet instant, pour le Bureau seul. Tous les autres lisent des chiffres établis une fois par mois.
terms-kept = Comment le Bureau a tenu ses obligations
terms-year = Année
terms-kept-in-time = Fait dans les délais
terms-kept-share = { $share } %
terms-kept-unsaid = Non communiqué : trop peu d’organisations concernées.
terms-duties-office = Ce que doit le Bureau
terms-duties-organisation = Ce que doit l’organisation
terms-rule-days-n = { $n ->
    [one] Échéance : un jour ouvrable après la signature des deux parties
   *[other] Échéance : { $n } jours ouvrables après la signature des deux parties
}
terms-rule-months-n = { $n ->
    [one] Tous les mois
   *[other] Tous les { $n } mois
}
terms-side-office = Le Bureau
terms-side-organisation = L’organisation
terms-between = Entre le Bureau et { $name }
terms-stands-outside = Hors du réseau
terms-stands-unsigned = Pas encore signé
terms-stands-by-organisation = Signé par l’organisation, pas encore par le Bureau
terms-stands-by-office = Signé par le Bureau, pas encore par l’organisation
terms-stands-in-force = En vigueur : les deux parties ont signé
terms-signatures = Signatures
terms-nobody-signed = Personne n’a encore signé cette version.
terms-owed-by-side = Partie
terms-signed-by = Signé par
terms-signed-on = Le
terms-digest = Empreinte du texte signé
terms-sign-by = Les deux parties sont priées de signer au plus tard le { $date }.
terms-former-binds = La version { $number } reste en vigueur tant que les deux parties n’ont pas signé celle-ci.
terms-other-languages = Lire dans une autre langue
terms-sign-title = Signer
terms-accept-sign = J’ai lu ce mandat et je l’accepte au nom de { $name }.
terms-accept-countersign = J’ai lu ce mandat et je l’accepte au nom du Bureau.
terms-accept-hint = Votre nom, l’heure et l’empreinte du texte ci-dessus sont conservés avec votre signature.
terms-accept-needed = Veuillez cocher la case pour confirmer que vous avez lu et acceptez le mandat.
terms-sign-button = Signer le mandat
terms-audience = les membres de cette organisation et le Bureau
terms-replaced = Une autre version est entrée en vigueur pendant votre lecture. Rien n’a été signé. La version { $number } figure ci-dessous : lisez-la et signez celle-ci.
terms-text-differs = Le texte que vous avez signé n’est pas celui conservé ici. Rien n’a été signé. Lisez le texte ci-dessous et signez-le.
terms-both-sides = Vous avez signé pour l’autre partie. Une autre personne doit signer pour celle-ci.
terms-signed-meanwhile = Une personne a déjà signé pour votre partie. Sa signature figure ci-dessous.
terms-owed-title = Ce que chaque partie doit
terms-open-caption = En cours, par échéance
terms-done-caption = Faites, les plus récentes en premier
terms-what = Objet
terms-owed-by = À la charge de
terms-due = Échéance
terms-state = État
terms-done-on = Faite le
terms-organisation = Organisation
terms-state-open = En cours
terms-state-overdue = En retard
terms-state-done = Faite
terms-state-disputed = Contestée
terms-state-settled = Faite, contestation traitée
terms-state-lapsed = Caduque avec une version antérieure
terms-state-all = Toutes
terms-overdue-n = { $n ->
    [one] Une obligation est en retard.
   *[other] { $n } obligations sont en retard.
}
terms-office-overdue = { $n ->
    [one] Obligation du Bureau en retard : { $n }.
   *[other] Obligations du Bureau en retard : { $n }.
}
terms-obligation = Obligation
terms-obligations = Obligations
terms-owed-office = Ce que doit le Bureau
terms-owed-organisation = Ce que doivent les organisations
terms-owed-all = Les deux
terms-none = Rien ici
terms-none-text = Aucune obligation ne correspond à votre demande.
terms-unsigned = Pas encore signé
terms-unsigned-lead = Organisations du réseau sans les deux signatures sous la version { $number }.
terms-all-signed = Tout le monde a signé
terms-to-sign-by = À signer au plus tard le
terms-not-asked = pas encore invitée
terms-bound-by = Liée par
terms-by-version = Selon
terms-comes-again = Revient
terms-you-wrote = La situation a changé depuis que vous avez ouvert cette page. Ce que vous avez écrit est conservé ici pour que vous puissiez le réutiliser.
terms-step-done = Déclarée faite
terms-step-disputed = Contestée
terms-step-stands = Réponse : maintenue
terms-step-reopened = Réponse : de nouveau en cours
terms-do = Déclarer que c’est fait
terms-note = Ce qui a été fait
terms-note-hint = Quelques mots qui permettent à l’autre partie de s’en assurer.
terms-link = Où le voir
terms-link-hint = Une adresse telle que https://example.org/report
terms-link-wrong = Veuillez écrire une adresse telle que https://example.org/report.
terms-do-button = C’est fait
terms-dispute = Contester que ce soit fait
terms-dispute-reason = Pourquoi ce n’est pas fait
terms-dispute-hint = L’autre partie le lit et répond.
terms-dispute-button = Contester
terms-answer = Répondre à la contestation
terms-outcome = Suite donnée
terms-outcome-stands = C’est fait, pour les raisons ci-dessous
terms-outcome-reopened = C’est de nouveau en cours
terms-answer-words = Réponse
terms-answer-button = Répondre
terms-said-meanwhile = Une personne s’est déjà exprimée à ce sujet. Ses propos figurent ci-dessous.
terms-new = Publier une autre version
terms-new-lead = La version en vigueur reste inchangée et lisible. La nouvelle ne lie personne tant que les deux parties ne l’ont pas signée.
terms-changed-meanwhile = Une autre version est entrée en vigueur depuis que vous avez ouvert ce formulaire. Rien n’a été publié. Votre saisie est conservée ici ; comparez-la avec la version en vigueur avant de publier.
terms-reason-label = Pourquoi le mandat change
terms-reason-hint = Public. Les personnes invitées à signer de nouveau le lisent en premier.
terms-sign-within = Jours ouvrables pour signer
terms-sign-within-hint = La version signée auparavant reste en vigueur jusque-là et au-delà.
terms-body-in = Texte : { $language }
terms-body-hint = Une ligne vide commence un paragraphe, # un titre.
terms-duties-hint = Pour en retirer une, videz ses textes. Laissez vides les lignes inutiles.
terms-duty-in = Ce qui est dû : { $language }
terms-code = Code
terms-code-hint = Lettres minuscules de a à z, chiffres et traits d’union. Gardez-le d’une version à l’autre : ce qui est en cours se poursuit.
terms-code-wrong = Veuillez écrire un code court : lettres minuscules de a à z, chiffres et traits d’union.
terms-code-twice = Ce code figure deux fois. Chaque obligation a besoin du sien.
terms-rule = Échéance
terms-rule-days = Une fois, en jours ouvrables après la signature
terms-rule-months = Régulièrement, tous les X mois
terms-amount = Nombre de jours ou de mois
terms-number-wrong = Veuillez écrire un nombre entier de 1 à { $most }.
terms-other-languages-title = Autres langues
terms-other-languages-hint = Une langue s’écrit en entier ou pas du tout. Ce qui manque peut être ajouté plus tard et apparaît d’ici là comme manquant ou plus ancien.
terms-publish = Publier la version
terms-publish-audience = tout le monde
terms-language-lead = Une fois enregistré, ce texte peut être signé et ne change plus. Les corrections viennent avec une autre version.
terms-language-keep = Enregistrer cette langue
terms-language-there = Cette version a déjà un texte dans cette langue. Rien n’a été modifié.
done-terms-signed = Signé. Votre signature figure ci-dessous.
done-terms-published = Publié. Les signataires de la version précédente sont invités à signer celle-ci.
network-kind-terms = Mandat
audit-terms-publish = Version du mandat publiée
audit-terms-translate = Mandat rédigé dans une autre langue
audit-terms-sign = Mandat signé
audit-obligation-done = Obligation déclarée faite
audit-obligation-dispute = Obligation contestée
audit-obligation-answer = Contestation traitée
terms-wait-sign = Le mandat attend votre signature : { $name }
terms-wait-owed = Votre organisation doit : { $what }
terms-wait-overdue = Ce que le Bureau doit à des organisations est en retard ({ $n })
mail-terms-sign-subject = Un texte attend votre signature sur Indaba
mail-terms-sign-body =
    Bonjour { $name },

    Un texte est à lire et à signer ici :

    { $link }
mail-terms-word-subject = Du nouveau pour vous sur Indaba
mail-terms-word-body =
    Bonjour { $name },

    Un message vous concerne. Lisez-le ici :

    { $link }
mail-terms-due-subject = Une échéance approche sur Indaba
mail-terms-due-body =
    Bonjour { $name },

    { $n ->
        [one] Une échéance arrive dans un jour. Consultez-la ici :
       *[other] Une échéance arrive dans { $n } jours. Consultez-la ici :
    }

    { $link }
terms-part-changed = Impossible d’annuler : des mandats ou des obligations transférés ont changé après la fusion.
terms-part-signed = Impossible d’annuler : depuis la fusion, un mandat a été signé pour la fiche qui demeure.

# What is stored about a person
terms-own-signatures = Mandats que vous avez signés
terms-own-versions = Mandats que vous avez publiés

terms-where = Signature de la version { $number } du mandat
terms-where-stays = Les deux parties s’appuient sur ce qu’elles ont signé. Le mandat prend fin lorsque votre organisation quitte le réseau.
