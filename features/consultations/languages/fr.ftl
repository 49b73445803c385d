# The words of consultations.
consultations-title = Consultations
consultations-lead = Ce que le Bureau demande à la société civile, et ce qu’il a fait des réponses reçues.
consultations-none = Aucune consultation pour le moment
consultations-none-text = Les nouvelles consultations apparaîtront ici.
consultations-new = Préparer une consultation
consultations-until = ouverte jusqu’au { $date }
consultations-phases = Étapes
consultations-phase-draft = Projet
consultations-phase-open = Ouverte
consultations-phase-closed = Close
consultations-phase-synthesis = Synthèse
consultations-phase-response = Réponse
consultations-phase-followed-up = Suivi assuré
consultations-move-open = Ouvrir la consultation aux contributions
consultations-move-closed = Clore la consultation
consultations-move-synthesis = Commencer la synthèse
consultations-move-response = Publier la réponse
consultations-move-followed-up = Indiquer que le suivi est assuré
consultations-move-text = Les personnes concernées en seront informées, et ce choix est définitif.
consultations-audience-public = Tout le monde peut lire ; les organisations du réseau contribuent
consultations-audience-network = Le réseau seulement
consultations-audience-invited = Les organisations invitées seulement
consultations-read-by-public = Tout le monde pourra lire ce que vous écrivez.
consultations-read-by-network = Le réseau et le Bureau pourront lire ce que vous écrivez.
consultations-read-by-invited = Les organisations invitées et le Bureau pourront lire ce que vous écrivez.
consultations-for = S’adresse à
consultations-officer = Responsable
consultations-closes = Dernier jour pour contribuer
consultations-closes-past = Choisissez un jour qui n’est pas encore passé.
consultations-how = Choisissez un paragraphe ou une question et écrivez ce que vous en pensez. Vous pouvez enregistrer un brouillon et y revenir.
consultations-questions = Questions
consultations-questions-hint = Une question par ligne.
consultations-text = Le texte
consultations-speak = Donner votre avis
consultations-your-words = Votre texte
consultations-your-words-hint = Écrivez dans n’importe quelle langue. Omettez ce qui pourrait mettre quelqu’un en danger.
consultations-written-in = Langue du texte
consultations-organisation = Pour quelle organisation
consultations-name = Sous quel nom
consultations-as-organisation = Au nom de mon organisation
consultations-as-pseudonym = Sous un pseudonyme, dans cette consultation seulement
consultations-your-pseudonym = Votre pseudonyme ici est { $name }.
consultations-name-rule = Le nom de votre organisation n’est visible que de ceux auxquels elle a choisi de se montrer.
consultations-send = Envoyer
consultations-save = Enregistrer comme brouillon
consultations-sign-in = Les organisations du réseau peuvent contribuer.
consultations-voices = Ce que d’autres ont dit
consultations-no-voices = Personne ne s’est encore exprimé à ce sujet.
consultations-an-organisation = Une organisation
consultations-mine = Vos contributions
consultations-mine-lead = Ce que vous avez écrit, et la réponse apportée à chaque contribution.
consultations-mine-none = Vous n’avez encore rien écrit ici
consultations-draft = Brouillon
consultations-go-on = Continuer à écrire
consultations-receipt = Récépissé et empreinte :
consultations-considered = Cela a-t-il été pris en compte ?
consultations-considered-yes = Oui
consultations-considered-partly = En partie
consultations-considered-no = Non
consultations-considered-words = Ce que vous souhaitez en dire
consultations-contest = Je conteste cette réponse
consultations-contested = contestée
consultations-rate = Le dire au Bureau
consultations-rate-audience = Le Bureau
consultations-in-paragraph = Paragraphe { $number } de la nouvelle version
consultations-title-label = Titre
consultations-summary = De quoi il s’agit
consultations-summary-hint = Dites aussi ce qui sera fait des réponses.
consultations-invited = Organisations invitées
consultations-allow-pseudonyms = On peut écrire sous un pseudonyme
consultations-document = Texte soumis à consultation
consultations-document-hint = Word, Markdown ou texte brut, 8 Mo au plus. La numérotation et les notes sont conservées.
consultations-pasted = Ou collez le texte
consultations-pasted-hint = Une ligne vide entre les paragraphes.
consultations-prepare = Enregistrer comme projet
consultations-draft-audience = Le Bureau, jusqu’à l’ouverture
consultations-nothing-to-consult = Il n’y a encore ni texte ni question.
consultations-changed-meanwhile = Quelqu’un vient de faire passer cette consultation à une autre étape. Rechargez la page.
consultations-answered-meanwhile = Quelqu’un vient d’y répondre. Sa réponse est conservée ; votre texte figure toujours ci-dessous.
consultations-too-late = Le dernier jour pour contribuer est passé. Votre texte figure toujours ci-dessous.
consultations-name-paragraph = Indiquez le paragraphe de la nouvelle version.
consultations-desk = Synthèse
consultations-answer = Répondre
consultations-disposition-none = pas encore de réponse
consultations-disposition-adopted = Retenu
consultations-disposition-partly-adopted = Retenu en partie
consultations-disposition-not-adopted = Non retenu
consultations-disposition-out-of-scope = Hors du champ de la consultation
consultations-head-paragraph = Paragraphe
consultations-head-author = Auteur
consultations-head-language = Langue
consultations-head-words = Texte
consultations-head-theme = Thème
consultations-head-disposition = Suite donnée
consultations-head-reason = Motif
consultations-head-new-paragraph = Paragraphe de la nouvelle version
consultations-themes-so-far = Thèmes à ce jour :
consultations-reason-hint = La personne qui a contribué le lira à côté de son propre texte.
consultations-new-paragraph-hint = Nécessaire si quelque chose est retenu.
consultations-minority = Présenter comme position minoritaire
consultations-keep-answer = Enregistrer la réponse
consultations-answer-audience = La personne qui a contribué et les lecteurs du résultat, une fois la réponse publiée
consultations-new-version = La nouvelle version du texte
consultations-keep-version = Enregistrer la nouvelle version
consultations-result = Ce que nous avons entendu, ce que nous avons fait
consultations-contributions = contributions
consultations-organisations = organisations
consultations-by-region = Participation par région
consultations-by-level = Participation par niveau
consultations-region = Région
consultations-others = Autres
consultations-not-said = Non précisé
consultations-few = moins de 5
consultations-small-groups = Les groupes de moins de cinq organisations sont réunis en un seul, pour que personne ne puisse être reconnu.
consultations-minority-title = Positions minoritaires
consultations-changes = Ce qui a changé dans le texte
consultations-count = { $n ->
    [0] S’exprimer
    [one] Une contribution
   *[other] { $n } contributions
}
consultations-waiting = { $n ->
    [0] Chaque contribution a sa réponse.
    [one] Une contribution attend sa réponse.
   *[other] { $n } contributions attendent leur réponse.
}
consultations-unanswered = { $n ->
    [one] Une contribution n’a pas encore de réponse. Quiconque s’exprime reçoit une réponse.
   *[other] { $n } contributions n’ont pas encore de réponse. Quiconque s’exprime reçoit une réponse.
}
done-sent = Votre contribution est arrivée. Le récépissé figure à côté.
done-draft = Votre brouillon est enregistré.
done-rated = Merci. Le Bureau en prendra connaissance.
done-consultation-added = Le projet est enregistré. Relisez-le, puis ouvrez la consultation.
done-moved = La consultation est passée à l’étape suivante.
done-answered = La réponse est enregistrée.
audit-consultation-add = Consultation préparée
audit-consultation-move = Consultation passée à une autre étape
audit-consultation-new-version = Nouvelle version enregistrée
audit-contribution-send = Contribution envoyée
audit-contribution-answer = Contribution ayant reçu une réponse
audit-contribution-rate = Réponse évaluée
consultations-wait-draft = Votre brouillon pour « { $title } » n’est pas encore envoyé
consultations-wait-open = Votre organisation peut encore s’exprimer : { $title }
consultations-wait-begin = Commencez la synthèse : { $title }
consultations-wait-answer = Répondez aux contributions à « { $title } » (en attente : { $n })
consultations-wait-publish = Toutes les contributions ont reçu une réponse, publiez celle du Bureau : { $title }
consultations-wait-contest = Réexaminez les réponses contestées : { $title } ({ $n })
mail-answered-subject = Le Bureau a répondu
document-error-not-utf8 = Le fichier n’est pas en UTF-8 : le premier octet erroné se trouve à la position { $offset }. Enregistrez-le en UTF-8.
document-error-too-large = Le fichier dépasse { $limit } octets.
document-error-too-long = Le paragraphe { $number } a plus de { $limit } caractères.
document-error-unknown-format = Choisissez un fichier Word, Markdown ou texte brut.
document-error-not-a-docx = Ce n’est pas un fichier Word. Enregistrez-le de nouveau en .docx.
document-error-malformed-docx = Le fichier Word est endommagé ({ $part }). Enregistrez-le de nouveau.
document-error-zip-bomb = Le fichier Word est trop volumineux une fois décompressé.
document-error-too-deep = Le fichier Word comporte trop de niveaux imbriqués.
document-error-empty = Il n’y a pas de texte dans le fichier.
document-error-too-many-paragraphs = Le fichier a plus de { $limit } paragraphes.
mail-answered-body =
    Bonjour { $name },

    Le Bureau a répondu à ce que vous avez écrit. Votre texte et la réponse figurent côte à côte ici :

    { $link }

    Vous pouvez dire s’il a été pris en compte, et contester la réponse.

# Finding one's way in the list and in the text.
consultations-all = Tout
consultations-theme = Thème
consultations-themes = Thèmes
consultations-none-here = Rien ne correspond
consultations-none-here-text = Aucune consultation ne correspond à ces filtres.
consultations-nothing-found = Rien ne correspond. Choisissez d’autres filtres ou d’autres mots.
consultations-read-in = Langue de lecture
consultations-beside = En regard
consultations-untranslated = { $n ->
    [one] Un paragraphe n’est pas encore traduit et figure dans la langue d’origine.
   *[other] { $n } paragraphes ne sont pas encore traduits et figurent dans la langue d’origine.
}

# Speaking.
consultations-propose = Proposer une autre rédaction
consultations-wording = Votre rédaction
consultations-wording-hint = Modifiez le texte comme vous le souhaitez. Les différences sont montrées aux lecteurs.
consultations-about-you = À propos de vous (facultatif)
consultations-about-you-text = Sert uniquement à compter qui participe. Personne ne peut le lire à côté de votre nom ou de votre texte, et les groupes de moins de cinq ne sont jamais montrés.
consultations-gender = Genre
consultations-age = Âge
consultations-withdraw = Retirer
consultations-withdraw-text = Votre texte sera effacé. Le récépissé restera, avec la mention que vous l’avez retiré.
consultations-withdrawn = retirée
consultations-withdrawn-text = Vous avez retiré cette contribution.
consultations-answered-already = Le Bureau a déjà commencé à y répondre. Rechargez la page.
consultations-contest-hint = Si vous contestez la réponse, dites pourquoi. Le Bureau la réexaminera et vous tiendra au courant.
consultations-contest-waits = contestée, en attente du Bureau
consultations-contest-closed = contestée, réexaminée
consultations-contest-settled = Le Bureau a déjà réexaminé cette réponse.
consultations-contest-answered = Après réexamen :

# Preparing.
consultations-edit = Modifier le projet
consultations-language-hint = La langue du titre, des questions et du texte. D’autres langues pourront être ajoutées ensuite.
consultations-audience-hint = Les organisations invitées se choisissent à l’étape suivante.
consultations-opens = Premier jour prévu
consultations-opens-hint = Pour votre planification. C’est vous qui ouvrez la consultation.
consultations-opens-late = Choisissez un premier jour antérieur au dernier jour.
consultations-closes-hint = La consultation se clôt d’elle-même à la fin de ce jour, heure UTC.
consultations-invited-closed = L'une des organisations invitées ne peut pas l'être maintenant. La liste des invitations dit laquelle et pourquoi ; retirez-la ou attendez.
consultations-closes-past-edit = Le dernier jour est passé. Modifiez le projet et choisissez un autre jour.
consultations-answer-by = Date promise pour la réponse
consultations-answer-by-hint = Cette date sera affichée.
consultations-answer-early = Choisissez un jour postérieur au dernier jour pour contribuer.
consultations-officer-me = J’en suis responsable
consultations-nobody = Personne
consultations-focal-point = Point focal
consultations-focal-point-hint = Voit le projet et la page de synthèse, et répond aux contributions avec la personne responsable.
consultations-text-kept = Il y a déjà un texte. Il est conservé si vous n’en donnez pas d’autre ici.
consultations-question = Question
consultations-too-many-questions = Ne posez pas plus de { $limit } questions.
consultations-question-too-long = Limitez chaque question à { $limit } caractères.
consultations-invited-lead = Seuls ces organisations et le Bureau voient cette consultation. Leurs membres seront informés de l’ouverture.
consultations-find-organisation = Trouver une organisation
consultations-invite = Inviter
consultations-uninvite = Retirer de la liste
consultations-nobody-invited = Aucune organisation n’est encore invitée.
consultations-extend = Accorder plus de temps
consultations-only-later = Choisissez un jour postérieur au dernier jour actuel.
consultations-no-follow-up = Écrivez d’abord les suites de la consultation, sous « Le mot du Bureau ».
consultations-contests-wait = { $n ->
    [one] Une réponse contestée attend d’être réexaminée.
   *[other] { $n } réponses contestées attendent d’être réexaminées.
}
consultations-new-paragraph-missing = Une réponse renvoie au paragraphe { $number } de la nouvelle version, qui n’existe pas. Ajoutez la nouvelle version ou corrigez la réponse.

# Language versions.
consultations-versions = Versions linguistiques :
consultations-version = Version linguistique
consultations-version-lead = Chaque élément figure sous l’original. Le texte doit suivre l’original paragraphe par paragraphe.
consultations-version-text = Le texte dans cette langue
consultations-version-hint = Word, Markdown ou texte brut. Les paragraphes que vous omettez sont montrés dans la langue d’origine.
consultations-version-of-itself = Cette langue est celle de l’original. Modifiez plutôt le projet.
consultations-version-lone = « { $words } » ne correspond à rien dans l’original. Nombre d’éléments : { $original } dans l’original, { $version } dans cette version. Faites correspondre les paragraphes, puis envoyez de nouveau.
consultations-new-version-lead = Le texte tel qu’il sera. Il est présenté à côté du texte soumis à consultation, avec chaque modification signalée.
consultations-original-first = Ajoutez d’abord la nouvelle version dans la langue d’origine.

# The desk.
consultations-answered = Réponses données
consultations-state = État
consultations-state-waiting = En attente d’une réponse
consultations-state-answered = Avec réponse
consultations-state-contested = Contestée
consultations-state-minority = Position minoritaire
consultations-head-about = Porte sur
consultations-head-receipt = Récépissé
consultations-head-wording = Rédaction proposée
consultations-head-minority = Position minoritaire
consultations-pick = Choisir
consultations-pick-some = Choisissez au moins une contribution, et { $limit } au plus.
consultations-minority-badge = minoritaire
consultations-together = Pour toutes celles que vous avez choisies
consultations-together-hint = Un thème seul sert à les classer. Avec une suite donnée et un motif, chacune reçoit cette réponse.
consultations-together-answer = Leur donner la même réponse
consultations-together-keep = Appliquer
consultations-one-answered-meanwhile = Quelqu’un vient de répondre à l’une d’elles. Rien n’a été modifié ; rechargez la page.
consultations-themes-order = Ordonner les thèmes
consultations-themes-lead = Donnez un autre nom à un thème, ou réunissez-en deux sous un même nom.
consultations-no-themes = Aucun thème pour le moment
consultations-no-themes-text = Les thèmes apparaissent à mesure que vous classez les contributions.
consultations-theme-from = Thème
consultations-theme-to = Nouveau nom
consultations-theme-to-hint = Le nom d’un autre thème réunit les deux.
consultations-theme-rename = Renommer
consultations-linked = Paragraphes concernés
consultations-linked-hint = Des numéros, par exemple 3, 7. Le paragraphe commenté est compté d’office.
consultations-paragraph-number = Indiquez le numéro d’un seul paragraphe.
consultations-paragraph-numbers = Indiquez des numéros de paragraphe, par exemple 3, 7.
consultations-paragraph-missing = Il n’y a pas de paragraphe { $number } dans le texte.
consultations-reconsider = Réexaminer
consultations-contested-because = Contestée par la personne qui a contribué
consultations-contest-answer = Ce que vous répondez à la contestation
consultations-contest-answer-hint = La personne qui a contribué le lira. Dites si la réponse est maintenue, et pourquoi.
consultations-statement = Le mot du Bureau
consultations-statement-lead = Ce qui figure au-dessus du résultat.
consultations-statement-read-by-public = Tout le monde pourra le lire.
consultations-statement-read-by-network = Le réseau et le Bureau pourront le lire.
consultations-statement-read-by-invited = Les organisations invitées et le Bureau pourront le lire.
consultations-response = Ce que le Bureau dit du résultat
consultations-response-hint = En quelques paragraphes : ce qui a été entendu, ce qui change, ce qui ne change pas et pourquoi.
consultations-follow-up = Les suites de la consultation
consultations-follow-up-hint = Ce qui a été fait depuis, et ce qui reste à venir.
consultations-keep = Enregistrer

# The result.
consultations-not-published = Seul le Bureau voit ceci, jusqu’à la publication de la réponse.
consultations-people = personnes
consultations-participation = Qui a participé
consultations-by-theme = Participation par thème
consultations-by-gender = Participation par genre
consultations-by-age = Participation par âge
consultations-level = Niveau
consultations-heard = Ce que nous avons entendu
consultations-unsorted = Pas encore classées
consultations-all-of-theme = Toutes les contributions sur ce thème
consultations-minority-lead = Des positions que peu partagent, et qui ne doivent pas se perdre dans le nombre.
consultations-all-minority = Toutes les positions minoritaires
consultations-see-changes = Voir chaque modification
consultations-whole-text = Montrer tout le texte
consultations-only-changes = Montrer seulement les modifications
consultations-no-changes = Rien n’a changé
consultations-tally-adopted = { $n ->
    [one] une retenue
   *[other] { $n } retenues
}
consultations-tally-partly-adopted = { $n ->
    [one] une retenue en partie
   *[other] { $n } retenues en partie
}
consultations-tally-not-adopted = { $n ->
    [one] une non retenue
   *[other] { $n } non retenues
}
consultations-tally-out-of-scope = { $n ->
    [one] une hors du champ de la consultation
   *[other] { $n } hors du champ de la consultation
}
consultations-answers = { $n ->
    [one] Répond à une contribution
   *[other] Répond à { $n } contributions
}
done-withdrawn = Votre contribution est retirée.
done-answered-together = Les contributions que vous avez choisies sont mises à jour.
audit-consultation-edit = Projet modifié
audit-consultation-invite = Organisation invitée
audit-consultation-uninvite = Invitation retirée
audit-consultation-translate = Version linguistique enregistrée
audit-consultation-extend = Délai prolongé
audit-consultation-rename-theme = Thème renommé
audit-consultation-state-response = Mot du Bureau enregistré
audit-contribution-withdraw = Contribution retirée
audit-contribution-sort = Contribution classée
audit-contribution-reconsider = Réponse contestée réexaminée
mail-consultation-opened-subject = Le Bureau souhaite connaître votre avis
mail-consultation-opened-body =
    Bonjour { $name },

    Le Bureau souhaite entendre votre organisation. Ce qu’il demande figure ici :

    { $link }

    Vous décidez de ce que vous dites et sous quel nom.
mail-contested-subject = Une réponse est contestée
mail-contested-body =
    Bonjour { $name },

    Une personne qui a contribué conteste une réponse du Bureau. Réexaminez-la ici :

    { $link }
consultations-part-changed = Impossible d’annuler : l’organisation qui reviendrait a été invitée à une consultation après la fusion. Retirez d’abord cette invitation.

# What is stored about a person
consultations-own-pseudonyms = Vos pseudonymes
consultations-own-participation = Consultations auxquelles vous avez participé
consultations-own-led = Consultations dont vous êtes responsable

consultations-balance = Équilibre
consultations-balance-all = Par continent, niveau et thème
consultations-balance-lead = Quelles organisations ont été invitées, ont participé, ont été entendues et ont vu leurs propos retenus, au regard des cibles du réseau.
consultations-balance-exact = Chaque organisation est comptée une fois, à chaque étape qu’elle a atteinte.
consultations-balance-protected = Pour les organisations que les lecteurs ne connaissent pas par leur nom, aucun nombre inférieur à { $few } n’est donné, ni aucun nombre qui permettrait de le déduire.
consultations-balance-later = Cette consultation admet les pseudonymes. Son équilibre est établi avec la réponse, afin qu’aucune variation des chiffres ne permette de reconnaître quelqu’un.
consultations-balance-by = Par
consultations-stage-members = Membres du réseau
consultations-stage-invited = Invitées
consultations-stage-attended = Ont participé
consultations-stage-heard = Entendues
consultations-stage-adopted = Retenues

# Statements and the landscape of opinions
statements-title = Affirmations
statements-one = Affirmation
statements-number = Numéro
statements-numbered = Affirmation { $number }
statements-begin = Donner votre avis
statements-read = Lire les affirmations
statements-vote-agree = D’accord
statements-vote-disagree = Pas d’accord
statements-vote-pass = Passer ou sans avis
statements-vote-hint = Chaque réponse peut être modifiée jusqu’à la clôture de la consultation.
statements-said-agree = Vous êtes d’accord
statements-said-disagree = Vous n’êtes pas d’accord
statements-said-pass = Vous avez passé votre tour
statements-progress = Réponses données
statements-done = Vous avez répondu à toutes les affirmations
statements-done-text = Merci. D’autres peuvent encore s’ajouter ; vous pouvez modifier vos réponses dans la liste.
statements-one-voice = Votre organisation a une seule voix : ses membres répondent ensemble et la dernière réponse compte. Personne d’autre ne voit vos réponses.
statements-read-only = Les organisations participantes répondent tant que la consultation est ouverte.
statements-all = Toutes les affirmations
statements-all-lead = Dans l’ordre de leur arrivée, avec la réponse de votre organisation.
statements-none = Aucune affirmation pour l’instant
statements-say = Répondre
statements-change = Modifier la réponse
statements-take-back = Retirer toutes les réponses
statements-take-back-text = Toutes les réponses de votre organisation sont effacées. Vous pouvez répondre de nouveau tant que la consultation est ouverte.
statements-new = Écrire une affirmation
statements-body = Affirmation
statements-body-hint = Une seule idée, que d’autres peuvent approuver ou non. N’écrivez rien qui puisse mettre quelqu’un en danger.
statements-new-audience = Le Bureau la lit d’abord ; une fois admise, toutes les personnes consultées la lisent, sans votre nom.
statements-near = D’autres ont dit presque la même chose
statements-near-text = Si l’une d’elles convient, répondez à celle-ci. Si la vôtre est différente, cochez la case ci-dessous et envoyez-la.
statements-differs = La mienne dit autre chose
statements-no-adding = Le Bureau n’accepte pas d’autres affirmations dans cette consultation.
statements-enough = { $limit } affirmations de votre organisation ne sont pas encore admises. Veuillez attendre que le Bureau les ait examinées.
statements-gone = Cette affirmation n’est plus affichée. Veuillez passer à la suivante.
statements-setup = Préparer les affirmations
statements-setup-lead = De courtes phrases que les organisations approuvent ou non. Le résultat montre les points communs, les groupes d’opinion et ce que peu d’entre elles soutiennent.
statements-setup-audience = Toutes les personnes consultées les lisent dès l’ouverture.
statements-question = Leur sujet
statements-question-hint = Une question en une phrase, au-dessus des affirmations.
statements-question-versions = La question dans d’autres langues
statements-lines = Affirmations
statements-lines-hint = Une par ligne, 280 caractères au plus. Formulez des points de vue différents ; les lignes déjà présentes ne sont pas ajoutées.
statements-adding = Les organisations peuvent en écrire
statements-adding-hint = Nul ne peut approuver ce que personne n’a formulé.
statements-live = Montrer le paysage des opinions pendant la consultation
statements-live-hint = Il ne change que lorsque cinq organisations au moins ont de nouveau répondu.
statements-shown = Affirmations à ce jour
statements-line-too-long = Cette ligne dépasse { $limit } caractères : { $line }…
statements-none-yet = Veuillez écrire au moins une affirmation.
statements-too-many = Il y a déjà { $limit } affirmations ; aucune autre ne peut être ajoutée.
statements-queue = En attente d’admission
statements-queue-lead = Admettez ce qui exprime une idée et ne met personne en danger, que vous soyez d’accord ou non.
statements-waiting = En attente
statements-nothing-waits = Rien n’est en attente.
statements-contested = Contestées
statements-decided = Tranchées
statements-decide = Suite donnée
statements-decide-button = Enregistrer
statements-decide-again = Décider de nouveau
statements-let-in = Admettre
statements-join = Elle dit la même chose qu’une autre
statements-same-as = Numéro de l’autre
statements-decline = Refuser
statements-take-out = Retirer
statements-reason = Motif
statements-reason-hint = Pour la personne qui l’a écrite, en cas de refus.
statements-no-such-number = Aucune affirmation affichée ne porte ce numéro.
statements-decided-meanwhile = Quelqu’un d’autre a décidé entre-temps. Veuillez la revoir.
statements-somebody-else = Une autre personne que celle qui l’a refusée doit répondre.
statements-appeal = Ce que dit la personne qui l’a écrite
statements-appeal-answer = Réponse du Bureau
statements-appeal-waits = Une autre personne du Bureau l’examine.
statements-stays = Elle reste refusée
statements-contest = Demander un nouvel examen
statements-contest-audience = Lu par le Bureau : une autre personne que celle qui l’a refusée vous répondra.
statements-translate = Dans une autre langue
statements-state-waiting = Le Bureau l’examine
statements-state-shown = Les autres peuvent y répondre
statements-state-joined = Réunie à une affirmation qui dit la même chose
statements-state-declined = Refusée
statements-state-withdrawn = Retirée
statements-landscape = Paysage des opinions
statements-landscape-lead = Ce qui rassemble les organisations, les groupes d’opinion et ce que peu d’entre elles soutiennent.
statements-see-landscape = Voir le paysage
statements-too-few = Rien ne peut encore être montré
statements-too-few-text = Cinq organisations au moins doivent d’abord répondre, pour que les réponses de personne ne puissent être reconnues.
statements-votes = Réponses
statements-as-of = État au { $date }.
statements-protected = Chaque organisation compte une fois. Rien n’est dit sur moins de cinq organisations.
statements-common = Points communs
statements-common-lead = Ce que partagent, ou rejettent, nettement plus de la moitié de celles qui l’ont vu.
statements-no-common = Rien n’est nettement partagé par plus de la moitié.
statements-all-agree = { $n } organisations sur { $of } sont d’accord.
statements-all-disagree = { $n } organisations sur { $of } ne sont pas d’accord.
statements-in-every-group = C’est aussi le cas de plus de la moitié de chaque groupe.
statements-bridges = Passerelles
statements-bridges-lead = Affirmations vers lesquelles penche plus de la moitié de chaque groupe.
statements-bridge-agree = Au moins { $share } de chaque groupe sont d’accord.
statements-bridge-disagree = Au moins { $share } de chaque groupe ne sont pas d’accord.
statements-groups = Groupes d’opinion
statements-group = Groupe { $name }
statements-one-group = Les réponses ne révèlent aucune division : elles forment un seul groupe. Cela ne veut pas dire que tous sont d’accord.
statements-stable = Les mêmes groupes apparaissent quand une réponse sur dix manque.
statements-unstable = Ces groupes sont incertains : si une réponse sur dix manque, beaucoup seraient ailleurs. Fiez-vous aux points communs, non à la composition des groupes.
statements-picture = Chaque ovale contient l’essentiel d’un groupe. Plus ils sont proches, plus les réponses se ressemblent.
statements-apart = Ce qui le distingue :
statements-nothing-apart = Aucune affirmation ne le distingue à elle seule.
statements-of-group-agree = Dans ce groupe, { $n } sur { $of } sont d’accord.
statements-of-group-disagree = Dans ce groupe, { $n } sur { $of } ne sont pas d’accord.
statements-others-agree = Parmi les autres, { $share } sont d’accord.
statements-others-disagree = Parmi les autres, { $share } ne sont pas d’accord.
statements-you = Où vous vous situez
statements-you-in-group = Les réponses de votre organisation sont les plus proches de : { $group }.
statements-you-in-group-sure = Les réponses de votre organisation sont les plus proches de : { $group }, dans { $share } des essais où des réponses sont omises.
statements-you-in-none = Votre organisation n’est dans aucun groupe : ses réponses sont trop peu nombreuses ou se situent entre deux groupes.
statements-you-one-group = Il y a un seul groupe, et votre organisation en fait partie.
statements-you-alone = Seule votre organisation voit ceci.
statements-minority = Positions minoritaires
statements-minority-lead = Les positions que soutient l’essentiel d’un groupe plus petit, mais non la plupart des autres. Chacune reçoit une réponse.
statements-few = Peu soutenues
statements-no-minority = Aucune position de ce type n’apparaît dans les réponses.
statements-counts = Toutes les affirmations avec leurs chiffres
statements-seen = L’ont vue
statements-not-said = Ceci montre l’avis des organisations qui ont participé. Cela ne dit ni pourquoi, ni avec quelle force, ni ce que personne n’a formulé.
statements-own-votes = Réponses de votre organisation aux affirmations
done-votes-taken-back = Toutes les réponses de votre organisation sont effacées.
audit-statements-pose = Affirmations proposées
audit-statement-decide = Décision sur une affirmation
audit-statement-contest = Refus d’une affirmation contesté
audit-statement-look-again = Affirmation refusée réexaminée
audit-statement-translate = Version linguistique d’une affirmation enregistrée
audit-statement-answer = Réponse à une affirmation
audit-ballot-begin = Premières réponses aux affirmations
audit-ballot-take-back = Réponses aux affirmations retirées
statements-organisations = { $n ->
    [one] { $n } organisation
   *[other] { $n } organisations
}
statements-waiting-still = { $n ->
    [one] Une affirmation attend d’être admise ou réexaminée. Veuillez d’abord en décider.
   *[other] { $n } affirmations attendent d’être admises ou réexaminées. Veuillez d’abord en décider.
}
statements-few-unanswered = { $n ->
    [one] Une affirmation du Bureau sur laquelle existe une position minoritaire n’a pas encore de réponse. Veuillez d’abord y répondre.
   *[other] { $n } affirmations du Bureau sur lesquelles existe une position minoritaire n’ont pas encore de réponse. Veuillez d’abord y répondre.
}
consultations-put-language = Corriger la langue
done-language = La langue est corrigée.
audit-contribution-put-language = Langue d’une contribution corrigée
consultations-preview = Voir comme les autres
consultations-preview-lead = Voici ce que liront les personnes à qui elle s’adresse une fois qu’elle sera ouverte. Rien ne peut être modifié ici.

consultations-as-unlisted = Sans notre nom : en tant qu’organisation du réseau
consultations-as-unlisted-hint = Seul le Bureau voit alors votre nom. Cela vaut pour tout ce que votre organisation dit ici, jusqu’à ce qu’elle affiche de nouveau son nom sur la page « Où votre nom apparaît ».
consultations-where = Contributions à « { $title } »
consultations-where-hidden = Contributions à une consultation que vous ne pouvez pas ouvrir actuellement
consultations-where-quoted = Réponse publiée dans « { $title } » qui mentionne le nom
consultations-where-quoted-stays = Ce sont des mots publiés par le Bureau. Demandez au responsable de la consultation de les modifier.
consultations-alike = Presque identiques
consultations-alike-lead = Des contributions qui disent presque la même chose, repérées par le système. Répondez-y ensemble ; parler avec d’autres n’enlève rien à ce qui est dit.
consultations-alike-none = Rien de presque identique
consultations-alike-none-text = Chaque contribution dit quelque chose qui lui est propre.
consultations-alike-open = Les lire et y répondre
consultations-alike-one = Contributions qui disent presque la même chose
consultations-alike-read = Lisez-les d’abord : un seul mot peut inverser une phrase. Retirez du choix celles qui appellent une réponse à part.
consultations-alike-more = Il y en a plus qu’on ne peut en traiter à la fois. Les autres suivront quand celles-ci auront leur réponse.
consultations-theme-voices = { $n ->
    [one] d’une organisation
   *[other] de { $n } organisations
}
consultations-theme-voices-few = de moins de 5 organisations
consultations-voice = Voix { $name }
consultations-voice-how = Votre organisation reçoit un nom tiré au sort. Tant que la consultation est ouverte, on peut savoir à qui il appartient ; sa clôture détruit la clé, et plus personne ne le peut ensuite, cette maison comprise. Vos mots sont publiés avec ceux d’autres, une fois par jour au plus. Ce que vous écrivez, et votre style, peuvent encore vous trahir.
consultations-no-pseudonym = Cette consultation n’admet pas de contributions sans nom.
consultations-voice-there = Votre organisation s’est exprimée ici sans son nom. Modifiez ce texte, ou retirez-le d’abord.
consultations-named-there = Votre organisation s’est exprimée ici sous son nom. Elle n’a qu’une réponse : retirez d’abord l’autre.
consultations-voice-title = Ce que votre organisation dit sans son nom
consultations-voice-lead = Tant que la consultation est ouverte, toute personne qui parle ici pour votre organisation peut lire et modifier ce texte. Ensuite, seul le code l’ouvre.
consultations-voice-code-lead = Vos mots, et la réponse à chacun quand toutes sont données. Fermez cette page après l’avoir lue.
consultations-voice-none = Votre organisation n’a rien dit ici sans son nom
consultations-voice-waiting = En attente de publication
consultations-voice-done = C’est fait.
consultations-code-title = Votre code
consultations-code-lead = Avec ce code, et lui seul, vous lirez la réponse une fois la consultation close, et direz si vous avez été entendu.
consultations-code-once = Il n’est affiché que cette fois. Notez-le avant de continuer.
consultations-code-keep = Qui possède le code peut lire ce que vous avez dit et agir à votre place. Gardez-le à l’abri des regards ; les chiffres ne disent pas à quoi ils servent. Aucun message ne viendra : revenez ici le jour où le Bureau doit répondre.
consultations-code-continue = Je l’ai noté
consultations-code-another = Obtenir un autre code
consultations-code-another-text = Le code précédent n’ouvrira plus rien.
consultations-code-ask-title = Lire une réponse avec un code
consultations-code-ask-lead = Pour qui s’est exprimé sans nom. De préférence sans être connecté et dans une fenêtre privée : rien ne figure alors à côté.
consultations-code-label = Votre code
consultations-code-hint = Seize chiffres, avec ou sans espaces
consultations-code-wrong = Ce code n’ouvre rien. Vérifiez les seize chiffres.
consultations-code-open = Ouvrir
consultations-code-lost = Un code perdu ne peut être retrouvé. Tant que la consultation est ouverte, votre organisation peut en obtenir un autre.
consultations-own-voices = Ce que vos organisations disent sans leur nom, dans les consultations ouvertes
consultations-voices-counted = { $n ->
    [one] En outre, une organisation s’est exprimée sans son nom.
   *[other] En outre, { $n } organisations se sont exprimées sans leur nom.
}
done-voice = Vos mots sont conservés.
audit-consultation-release = Contributions sans nom publiées
audit-consultation-unlink = Clé des contributions sans nom détruite

# La première contribution d’une organisation
first-title = Premières contributions
first-setting = Lire les premières contributions avant qu’elles soient montrées
first-setting-hint = Ce qu’une organisation dit ici sous son nom, et pour la première fois sur ce site, attend que vous l’admettiez : trois jours ouvrables au plus. Les organisations invitées n’attendent jamais.
first-fact = Le Bureau les lit avant les autres, pendant trois jours ouvrables au plus.
first-how = Si votre organisation s’exprime sous son nom pour la première fois, le Bureau la lit avant les autres. Votre récépissé vient aussitôt, et c’est le moment où vos mots arrivent qui compte. Après trois jours ouvrables, ou à la clôture de la consultation, ils sont montrés d’eux-mêmes.
first-waits = En attente d’une première lecture
first-until = Montrée d’elle-même au plus tard le { $date }.
first-declined-how = Tant que la consultation est ouverte, vous pouvez changer vos mots et les envoyer de nouveau. Vous pouvez aussi demander un nouvel examen.
first-again = L’écrire de nouveau
first-lead = Ces organisations s’expriment sous leur nom pour la première fois. Admettez ce qui ne met personne en danger, que vous soyez d’accord ou non ; ne refusez qu’avec un motif qui les aide à écrire de nouveau.
first-let-in-until = Admise d’elle-même le { $date }
first-with-it = Tout ce qui attend encore ici de cette organisation est admis en même temps.
first-decided-meanwhile = Quelqu’un d’autre a décidé entre-temps. Veuillez la relire.
first-wait = Lisez les premières contributions à « { $title } » (en attente : { $n })
first-contested-still = { $n ->
    [one] La décision sur une première contribution est contestée. Veuillez d’abord la réexaminer.
   *[other] Les décisions sur { $n } premières contributions sont contestées. Veuillez d’abord les réexaminer.
}
audit-first-look-let-in = Première contribution admise
audit-first-look-decline = Première contribution refusée
audit-first-look-contest = Refus d’une première contribution contesté
audit-first-look-look-again = Première contribution refusée réexaminée
mail-first-look-subject = Le Bureau a lu votre première contribution
mail-first-look-body =
    Bonjour { $name },

    Le Bureau a lu une de vos premières contributions. Ce qu’il a décidé, et ce que vous pouvez faire, se trouve ici à côté de vos mots :

    { $link }

# What changed since somebody was here, and what letters are about.
consultations-change-opened = Ouverte aux contributions : { $title }
consultations-change-extended = Plus de temps pour s’exprimer : { $title }
consultations-change-closed = Contributions terminées : { $title }
consultations-change-answered = Les réponses et le résultat sont publiés : { $title }
consultations-change-followed-up = Les suites données sont publiées : { $title }
consultations-topic = Consultations auxquelles votre organisation est invitée
consultations-topic-answers = Réponses à vos contributions
consultations-topic-contests = Suites données aux réponses que vous avez contestées
mail-contest-settled-subject = Le Bureau a réexaminé sa réponse
mail-contest-settled-body =
    Bonjour { $name },

    Vous aviez contesté une réponse du Bureau. Il l’a réexaminée ; ce qu’il en dit figure ici :

    { $link }
