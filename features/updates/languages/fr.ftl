# The words of updates and of the newsletter.
updates-title = Actualités
updates-lead = Les nouvelles du Bureau et ses appels à la société civile. Ce qui a été corrigé est signalé, avec la date.
updates-desk = Préparation des actualités
updates-desk-lead = Ce qui se prépare, ce qui attend son heure et ce qui est publié.
updates-new = Nouvelle actualité
updates-edit = Modifier l’actualité
updates-write-lead = Seul le Bureau lit un projet. Il paraît quand vous le publiez, ou de lui-même au moment que vous fixez.
updates-all = Tout
updates-none = Aucune actualité pour le moment
updates-none-text = Ce que le Bureau a à dire figurera ici.
updates-none-here = Aucune actualité ne correspond
updates-none-here-text = D’autres filtres en montreront peut-être davantage.
updates-kind-news = Nouvelle
updates-kind-call = Appel
updates-audience-public = Tout le monde
updates-audience-network = Le réseau
updates-audience-invited = Organisations désignées
updates-audience-office = Le Bureau
updates-state-draft = Projet
updates-state-scheduled = Programmée
updates-state-published = Publiée
updates-state-archived = Plus d’actualité
updates-state-withdrawn = Retirée
updates-open = Ouvert
updates-closed = Clos
updates-published-on = Publiée le { $date }
updates-due-on = Paraîtra le { $date }
updates-corrected-on = Mise à jour le { $date }
updates-closes-on = Réponses jusqu’au { $date }
updates-head-name = Titre
updates-head-kind = Nature
updates-head-audience = Pour qui
updates-head-state = État
updates-head-published = Publiée
updates-head-corrected = Mise à jour
updates-head-closes = Dernier jour
updates-head-themes = Thèmes
updates-head-regions = Régions
updates-head-address = Adresse
updates-summary = Résumé
updates-summary-hint = Quelques phrases. Elles figurent dans les listes, le flux et la lettre d’information.
updates-body = Texte
updates-body-hint = Laissez une ligne vide entre les paragraphes. Une ligne qui commence par ## est un titre ; par -, un élément de liste. Les images et le code ne sont pas affichés.
updates-language = Langue de l’original
updates-closes = Dernier jour pour répondre
updates-closes-hint = Pour les appels seulement. Le jour se termine à minuit UTC.
updates-audience-hint = Pour des organisations désignées, choisissez-les après avoir enregistré.
updates-early = Les organisations désignées la lisent avant sa parution
updates-early-hint = Dès qu’elle est programmée. Personne d’autre en dehors du Bureau n’apprend qu’elle existe.
updates-links-label = Consultations et réunions d’information auxquelles elle renvoie
updates-links-hint = Une adresse de ce site par ligne. Chacun ne voit que celles qu’il peut ouvrir.
updates-links = Pour aller plus loin
updates-save = Enregistrer
updates-seen-office = le Bureau
updates-version = Version linguistique
updates-version-lead = Écrivez chaque partie à côté de l’original. Si l’original change ensuite, cette version est signalée comme plus ancienne.
updates-read-in = Lire en
updates-write-in = Écrire en
updates-named = Organisations désignées
updates-named-lead = À qui cette actualité s’adresse, ou qui la lit avant sa parution. Seul le Bureau voit cette liste.
updates-named-none = Aucune organisation n’est encore désignée.
updates-find-organisation = Chercher une organisation
updates-name-it = La désigner
updates-unname-it = La retirer de la liste
updates-nothing-found = Aucune organisation n’a été trouvée.
updates-schedule = Programmer
updates-schedule-lead = À ce moment, l’actualité paraît d’elle-même. D’ici là, personne en dehors du Bureau n’en sait rien.
updates-schedule-early = Les organisations désignées peuvent la lire dès maintenant. Il leur est demandé de la garder pour elles.
updates-day = Jour
updates-time = Heure
updates-time-hint = Par exemple 09:30, en UTC.
updates-unschedule = Annuler la programmation
updates-unschedule-text = L’actualité redevient un projet. Les organisations désignées ne peuvent plus la lire.
updates-publish = Publier
updates-publish-now = La publier maintenant
updates-publish-text-public = Tout le monde peut la lire aussitôt. Elle ne peut redevenir un projet : ensuite, on la corrige ou on la retire.
updates-publish-text-network = Le réseau peut la lire aussitôt. Elle ne peut redevenir un projet : ensuite, on la corrige ou on la retire.
updates-publish-text-invited = Les membres des organisations désignées peuvent la lire aussitôt et reçoivent un courrier. Elle ne peut redevenir un projet.
updates-publish-text-office = Le Bureau peut la lire aussitôt. Elle ne peut redevenir un projet.
updates-archive = Signaler qu’elle n’est plus d’actualité
updates-archive-text = On peut encore la lire et la trouver ; elle quitte le flux.
updates-archived-text = Ceci n’est plus d’actualité. On peut encore le lire ici.
updates-correct = Corriger
updates-correct-lead = Chacun lit ce que vous avez changé et quand. Le texte d’avant reste au Bureau.
updates-note = Ce qui a changé
updates-note-hint = Pour les lecteurs, dans la langue de l’original. Une ou deux phrases.
updates-corrections = Ce qui a changé, et quand
updates-withdraw = Retirer
updates-withdraw-lead = Son texte disparaît de toutes les pages, de la recherche et du flux. La raison figure à sa place.
updates-reason = Pourquoi elle a été retirée
updates-reason-hint = Pour les lecteurs, dans la langue de l’original.
updates-withdrawn-title = Cette actualité a été retirée
updates-withdrawn-lead = Elle a été retirée le { $date }.
updates-withdrawn-office = Le Bureau lit encore son texte. Les autres lisent cette raison à la place :
updates-history = Historique
updates-history-lead = Chaque correction, et l’original tel qu’il était avant.
updates-history-none = Rien n’a été corrigé.
updates-history-before = Le texte d’avant
updates-preview = Vue par d’autres
updates-preview-lead = Affichée telle que la lira : { $whom }
updates-preview-choose = Choisissez avec quels yeux regarder. Rien n’est publié pour autant.
updates-preview-not = ne la verra pas
updates-as-visitor = Un visiteur ou une visiteuse
updates-as-network = Un membre du réseau
updates-as-named = Un membre d’une organisation désignée
updates-ahead = Pas encore publiée
updates-ahead-text = Vous lisez ceci avant les autres. La parution est prévue le { $date }. Merci de le garder pour vous jusque-là.
updates-changed-meanwhile = Quelqu’un d’autre l’a modifiée entre-temps. Rouvrez la page pour voir ce qui y figure.
updates-nobody-named = Désignez d’abord au moins une organisation.
updates-closed-before = Son dernier jour serait alors passé. Choisissez d’abord un dernier jour plus tardif.
updates-closes-past = Ce jour est passé. Choisissez-en un plus tardif.
updates-link-wrong = Rien que vous puissiez voir ne se trouve à cette adresse : { $line }
updates-links-many = { $limit } adresses au plus.
updates-time-wrong = Écrivez l’heure ainsi : 09:30.
updates-moment-past = Ce moment est passé. Choisissez-en un plus tardif, ou publiez aussitôt.
updates-not-scheduled = Elle n’est pas programmée.
updates-version-of-itself = C’est désormais la langue de l’original.
updates-nothing-changed = Rien ne diffère de ce qui y figure.
updates-part-changed = La liste des organisations désignées a été modifiée depuis.
updates-own-written = Actualités que vous avez écrites
updates-own-corrected = Corrections que vous avez faites
network-kind-update = Actualité
newsletter-own = Lettre d’information
newsletter-own-gathered = Numéros de la lettre que vous avez composés
newsletter-title = Lettre d’information
newsletter-lead = Les nouveautés, réunies par le Bureau et envoyées par courriel. Vous pouvez vous désabonner en un clic.
newsletter-follows = Vous recevez la lettre d’information avec votre compte.
newsletter-follows-not = Vous ne recevez pas la lettre d’information.
newsletter-account-text = Les courriers en disent autant que vous l’avez choisi pour votre compte ; chaque numéro figure aussi sur votre page d’accueil.
newsletter-language = Langue de la lettre
newsletter-follow = Recevoir la lettre
newsletter-leave-button = Se désabonner
newsletter-email = Adresse électronique
newsletter-email-hint-n = { $n ->
    [one] Un courrier vous demande de confirmer dans un délai d’un jour. Sinon rien n’est envoyé et l’adresse est oubliée.
   *[other] Un courrier vous demande de confirmer dans les { $n } jours. Sinon rien n’est envoyé et l’adresse est oubliée.
}
newsletter-ask = Demander la lettre
newsletter-seen-by = personne ; seul ce site utilise l’adresse
newsletter-kept-title = Avant de vous abonner
newsletter-kept = Votre adresse est gardée scellée, ne sert qu’à la lettre et disparaît quand vous vous désabonnez. Qui lit votre boîte voit qui vous écrit. Si cela pouvait vous mettre en danger, lisez plutôt les actualités ici ou par le flux.
newsletter-issues = Numéros
newsletter-issues-none = Aucun numéro n’a encore été envoyé.
newsletter-confirm-title = Confirmer l’abonnement
newsletter-confirm-text = Quelqu’un a demandé la lettre d’information à l’adresse qui vous a menée ou mené ici. Confirmez si c’était vous ; sinon, ne faites rien.
newsletter-confirm-button = Oui, envoyez-moi la lettre
newsletter-leave-title = Se désabonner de la lettre
newsletter-leave-text = Un clic, et plus aucun numéro n’est envoyé. L’adresse est oubliée.
newsletter-left-title = Vous êtes désabonné(e)
newsletter-left-text = Plus aucun numéro ne vous est envoyé. L’adresse est oubliée.
newsletter-desk = Préparation de la lettre
newsletter-desk-lead = Réunissez des actualités publiées en un numéro et envoyez-le.
newsletter-readers-n = { $n ->
    [one] { $n } abonné
   *[other] { $n } abonnés
}
newsletter-drafts = Projets
newsletter-drafts-none = Aucun numéro n’est en préparation.
newsletter-new = Nouveau numéro
newsletter-edit = Modifier le numéro
newsletter-write-lead = Choisissez des actualités dont aucun numéro n’a encore parlé. Celles du réseau seul se lisent ici par ses membres et ne figurent dans aucun courrier à d’autres.
newsletter-name = Titre
newsletter-intro = Mots d’introduction
newsletter-intro-hint = Peuvent rester vides. Tout le monde peut les lire, quelles que soient les actualités visibles.
newsletter-languages = Autres langues
newsletter-items = Actualités de ce numéro
newsletter-items-hint = Les plus récentes d’abord ; elles sont envoyées dans cet ordre.
newsletter-items-none = Aucune actualité publiée n’attend d’être annoncée.
newsletter-draft-text = Seul le Bureau voit ce projet.
newsletter-nothing-for-you = Rien de ce numéro ne peut être lu ici à présent.
newsletter-send = Envoyer le numéro
newsletter-send-text = Il est envoyé à tous les abonnés et figure ici pour tout le monde. Il ne peut être rappelé.
newsletter-letters-n = { $n ->
    [one] { $n } courrier a été écrit.
   *[other] { $n } courriers ont été écrits.
}
newsletter-letters-going-n = { $n ->
    [one] { $n } courrier a été écrit jusqu’ici.
   *[other] { $n } courriers ont été écrits jusqu’ici.
}
newsletter-many = { $limit } actualités au plus.
newsletter-empty = Choisissez d’abord au moins une actualité.
done-update-published = L’actualité est publiée.
done-update-corrected = La correction est publiée, avec sa date.
done-update-withdrawn = L’actualité est retirée.
done-newsletter-asked = Si cette adresse reçoit du courrier, un message est en route. Ouvrez son lien pour continuer.
done-newsletter-confirmed = Merci. Vous recevrez le prochain numéro.
done-newsletter-sent = Le numéro est en route.
audit-update-add = Actualité écrite
audit-update-edit = Actualité modifiée
audit-update-translate = Version linguistique d’une actualité enregistrée
audit-update-name = Organisation désignée pour une actualité
audit-update-unname = Organisation qui n’est plus désignée pour une actualité
audit-update-schedule = Actualité programmée
audit-update-unschedule = Programmation d’une actualité annulée
audit-update-publish = Actualité publiée
audit-update-correct = Actualité corrigée
audit-update-archive = Actualité signalée comme n’étant plus d’actualité
audit-update-withdraw = Actualité retirée
audit-newsletter-choose = Choix fait pour la lettre d’information
audit-issue-add = Numéro de la lettre écrit
audit-issue-edit = Numéro de la lettre modifié
audit-issue-send = Numéro de la lettre envoyé
mail-update-named-subject = Le Bureau a écrit à votre organisation sur Indaba
mail-update-named-body =
    Bonjour { $name },

    Un texte destiné à votre organisation est à lire ici :

    { $link }
mail-newsletter-issue-subject = La lettre d’information d’Indaba
mail-newsletter-issue-body =
    Bonjour { $name },

    Un nouveau numéro est à lire ici :

    { $link }
mail-newsletter-confirm-subject = Merci de confirmer la lettre d’information
mail-newsletter-confirm-body =
    Quelqu’un a demandé la lettre d’information d’Indaba à cette adresse. Si c’était vous, confirmez ici :

    { $link }

    Si ce n’était pas vous, ne faites rien : aucun autre courrier ne suivra et l’adresse sera oubliée.
mail-newsletter-known-subject = Vous recevez déjà la lettre d’information
mail-newsletter-known-body =
    Quelqu’un a demandé la lettre d’information d’Indaba à cette adresse, qui la reçoit déjà. Il n’y a rien à faire.

    Pour vous désabonner :

    { $link }
mail-newsletter-subject = { $title }
mail-newsletter-body =
    { $text }

    Pour vous désabonner de la lettre :

    { $leave }

# What changed since somebody was here, and what letters are about.
updates-change-published = Nouveau : { $title }
updates-change-corrected = Corrigé : { $title }
updates-topic = Actualités qui s’adressent à votre organisation
