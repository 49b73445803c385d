# The words of consultations.
consultations-title = Consultations
consultations-lead = Ce que le Bureau demande à la société civile, et ce qu'il a fait des réponses reçues.
consultations-none = Aucune consultation pour le moment
consultations-none-text = Les nouvelles consultations apparaîtront ici.
consultations-new = Préparer une consultation
consultations-until = ouverte jusqu'au { $date }
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
consultations-audience-public = Tout le monde peut lire ; les organisations du réseau contribuent
consultations-audience-network = Le réseau seulement
consultations-audience-invited = Les organisations invitées seulement
consultations-read-by-public = Tout le monde pourra lire ce que vous écrivez.
consultations-read-by-network = Le réseau et le Bureau pourront lire ce que vous écrivez.
consultations-read-by-invited = Les organisations invitées et le Bureau pourront lire ce que vous écrivez.
consultations-for = S'adresse à
consultations-officer = Responsable
consultations-closes = Dernier jour pour contribuer
consultations-closes-past = Choisissez un jour qui n'est pas encore passé.
consultations-how = Choisissez un paragraphe ou une question et écrivez ce que vous en pensez. Vous pouvez enregistrer un brouillon et y revenir.
consultations-questions = Questions
consultations-questions-hint = Une question par ligne.
consultations-text = Le texte
consultations-speak = Donner votre avis
consultations-your-words = Vos mots
consultations-your-words-hint = Écrivez dans n'importe quelle langue. Omettez ce qui pourrait mettre quelqu'un en danger.
consultations-written-in = Langue du texte
consultations-organisation = Pour quelle organisation
consultations-name = Sous quel nom
consultations-as-organisation = Au nom de mon organisation
consultations-as-pseudonym = Sous un pseudonyme, dans cette consultation seulement
consultations-pseudonym = Pseudonyme
consultations-pseudonym-taken = Ce pseudonyme est déjà utilisé ici. Choisissez-en un autre.
consultations-your-pseudonym = Votre pseudonyme ici est { $name }.
consultations-name-rule = Le nom de votre organisation n'est visible que de ceux auxquels elle a choisi de se montrer.
consultations-send = Envoyer
consultations-save = Enregistrer comme brouillon
consultations-sign-in = Les organisations du réseau peuvent contribuer.
consultations-voices = Ce que d'autres ont dit
consultations-no-voices = Personne ne s'est encore exprimé à ce sujet.
consultations-an-organisation = Une organisation
consultations-mine = Vos contributions
consultations-mine-lead = Vos mots, et la réponse apportée à chacun.
consultations-mine-none = Vous n'avez encore rien écrit ici
consultations-draft = Brouillon
consultations-go-on = Continuer à écrire
consultations-receipt = Récépissé et empreinte :
consultations-considered = Cela a-t-il été pris en compte ?
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
consultations-summary = De quoi il s'agit
consultations-summary-hint = Dites aussi ce qui sera fait des réponses.
consultations-invited = Organisations invitées
consultations-allow-pseudonyms = On peut écrire sous un pseudonyme
consultations-document = Texte soumis à consultation
consultations-document-hint = Word, Markdown ou texte brut, 8 Mo au plus. La numérotation et les notes sont conservées.
consultations-pasted = Ou collez le texte
consultations-pasted-hint = Une ligne vide entre les paragraphes.
consultations-prepare = Enregistrer comme projet
consultations-draft-audience = Le Bureau, jusqu'à l'ouverture
consultations-nothing-to-consult = Il n'y a encore ni texte ni question.
consultations-changed-meanwhile = Quelqu'un vient de faire passer cette consultation à une autre étape. Rechargez la page.
consultations-answered-meanwhile = Quelqu'un vient d'y répondre. Sa réponse est conservée ; votre texte figure toujours ci-dessous.
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
consultations-themes-so-far = Thèmes à ce jour :
consultations-reason-hint = La personne qui a contribué le lira à côté de ses propres mots.
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
    [0] S'exprimer
    [one] Une contribution
   *[other] { $n } contributions
}
consultations-waiting = { $n ->
    [0] Chaque contribution a sa réponse.
    [one] Une contribution attend sa réponse.
   *[other] { $n } contributions attendent leur réponse.
}
consultations-unanswered = { $n ->
    [one] Une contribution n'a pas encore de réponse. Quiconque s'exprime reçoit une réponse.
   *[other] { $n } contributions n'ont pas encore de réponse. Quiconque s'exprime reçoit une réponse.
}
done-sent = Votre contribution est arrivée. Le récépissé figure à côté.
done-draft = Votre brouillon est enregistré.
done-rated = Merci. Le Bureau en prendra connaissance.
done-consultation-added = Le projet est enregistré. Relisez-le, puis ouvrez la consultation.
done-moved = La consultation est passée à l'étape suivante.
done-answered = La réponse est enregistrée.
audit-consultation-add = Consultation préparée
audit-consultation-move = Consultation passée à une autre étape
audit-consultation-new-version = Nouvelle version enregistrée
audit-contribution-send = Contribution envoyée
audit-contribution-answer = Contribution ayant reçu une réponse
audit-contribution-rate = Réponse évaluée
mail-answered-subject = Le Bureau a répondu
document-error-not-utf8 = Le fichier n'est pas en UTF-8 : le premier octet erroné se trouve à la position { $offset }. Enregistrez-le en UTF-8.
document-error-too-large = Le fichier dépasse { $limit } octets.
document-error-too-long = Le paragraphe { $number } a plus de { $limit } caractères.
document-error-unknown-format = Choisissez un fichier Word, Markdown ou texte brut.
document-error-not-a-docx = Ce n'est pas un fichier Word. Enregistrez-le de nouveau en .docx.
document-error-malformed-docx = Le fichier Word est endommagé ({ $part }). Enregistrez-le de nouveau.
document-error-zip-bomb = Le fichier Word est trop volumineux une fois décompressé.
document-error-too-deep = Le fichier Word comporte trop de niveaux imbriqués.
document-error-empty = Il n'y a pas de texte dans le fichier.
document-error-too-many-paragraphs = Le fichier a plus de { $limit } paragraphes.
mail-answered-body =
    Bonjour { $name },

    Le Bureau a répondu à ce que vous avez écrit. Vos mots et la réponse figurent côte à côte ici :

    { $link }

    Vous pouvez dire s'ils ont été pris en compte, et contester la réponse.
