fora-title = Forums
fora-lead = Ici, les organisations du réseau échangent entre elles et avec le Bureau. Chaque espace dit qui le lit.
fora-spaces = Espaces
fora-none = Aucun espace pour l’instant
fora-none-text = Le Bureau ouvre les espaces. Ceux que vous pouvez lire figurent ici.
fora-topics = Sujets
fora-newest = Dernières activités
fora-search = Chercher dans les forums
fora-nothing-found = Aucun résultat
fora-desk = Ce qui attend le Bureau
fora-mine = Mes forums
fora-new-space = Ouvrir un espace
fora-edit-space = Modifier l’espace
fora-space-lead = Le public d’un espace ne change jamais : ce qui est dit pour certains n’est jamais montré à d’autres.
fora-kind = Pour qui
fora-kind-hint = Ce choix est définitif.
fora-kind-public = Public
fora-kind-network = Réseau
fora-kind-theme = Thème
fora-kind-working-group = Groupe de travail
fora-kind-invited = Organisations invitées
fora-readers-public = Tout le monde le lit. Les organisations du réseau et le Bureau y écrivent.
fora-readers-network = Les organisations du réseau et le Bureau y lisent et y écrivent.
fora-readers-theme = Il porte sur un thème. Les organisations du réseau et le Bureau y lisent et y écrivent.
fora-readers-working-group = Les organisations du réseau et le Bureau le lisent. Les organisations désignées et le Bureau y écrivent.
fora-readers-invited = Les organisations désignées et le Bureau y lisent et y écrivent. Personne d’autre n’apprend qu’il existe.
fora-read-by-public = Tout le monde pourra lire ce que vous écrivez.
fora-read-by-network = Le réseau et le Bureau pourront lire ce que vous écrivez.
fora-read-by-theme = Le réseau et le Bureau pourront lire ce que vous écrivez ici.
fora-read-by-working-group = Tout le réseau et le Bureau pourront lire ce que vous écrivez.
fora-read-by-invited = Les organisations désignées pour cet espace et le Bureau pourront lire ce que vous écrivez.
fora-theme = Thème de l’espace
fora-theme-hint = Uniquement pour un espace consacré à un thème.
fora-no-theme = Aucun thème
fora-name = Nom
fora-about = À quoi il sert
fora-languages = Autres langues
fora-first-look = Lire les premiers messages avant de les montrer
fora-first-look-hint = Le premier message d’une organisation attend le Bureau trois jours ouvrables au plus. Ensuite, il est montré de lui-même.
fora-archive = On n’écrit plus ici
fora-archive-hint = Tout ce qui a été dit reste lisible. Vous pouvez revenir sur ce choix.
fora-archived = Archives
fora-archived-text = Cet espace est archivé : tout reste lisible, on n’y écrit plus.
fora-save = Enregistrer
fora-members = Organisations désignées
fora-members-lead = Seules les organisations désignées ici écrivent dans cet espace.
fora-members-none = Aucune organisation n’est encore désignée.
fora-member-add = Désigner
fora-member-remove = Retirer
fora-find-organisation = Chercher une organisation
fora-new-topic = Ouvrir un sujet
fora-no-topics = Aucun sujet pour l’instant
fora-no-topics-text = Ce qui est ouvert ici figure ici, le plus récent d’abord.
fora-feed = Suivre par un flux Atom
fora-solved = Résolu
fora-topic-closed = Clos
fora-to-unread = Aller au premier non lu
fora-to-newest = Aller au plus récent
fora-arrange = Organiser
fora-new = Nouveau
fora-is-answer = La réponse
fora-recommended = Recommandé par le Bureau
fora-the-office = Le Bureau
fora-an-organisation = Une organisation du réseau
fora-wrote = { $name } a écrit :
fora-removed = Le Bureau a retiré ce message. Son auteur en connaît la raison et peut introduire un recours.
fora-withdrawn = Son auteur a retiré ce message.
fora-changed = Modifié ; versions antérieures
fora-redacted = Le Bureau a retiré un passage ; pourquoi
fora-quote = Citer
fora-edit = Modifier
fora-report = Signaler
fora-solve = C’est la réponse
fora-unsolve = Ce n’est pas la réponse
fora-moderate = Modérer
fora-waits-how = Vous seul et le Bureau lisez ceci jusqu’à son admission.
fora-reply = Répondre
fora-sign-in = Pour écrire ici, connectez-vous pour une organisation.
fora-watch = Courriers sur ce sujet
fora-watch-hint = Qui écrit ici suit le sujet d’office.
fora-watch-none = Seulement quand on me mentionne
fora-watch-follow = Suivre : signaler les nouveautés
fora-watch-mute = En silence : aucun courrier
fora-words = Votre texte
fora-words-hint = { "*" }accent*, **fort**, - liste, > citation, `code`, liens https://, @nom. Une ligne vide ouvre un nouveau paragraphe.
fora-language = Langue du texte
fora-organisation = Pour quelle organisation
fora-as = Sous quel nom
fora-as-organisation = Au nom de mon organisation
fora-as-unlisted = Sans notre nom : en tant qu’organisation du réseau
fora-as-unlisted-hint = Seul le Bureau voit alors votre nom. Cela vaut pour tout ce que votre organisation dit dans cet espace, jusqu’à ce qu’elle affiche de nouveau son nom sur la page « Où votre nom apparaît ».
fora-as-office = Au nom du Bureau
fora-send = Envoyer
fora-save-draft = Enregistrer comme brouillon
fora-first-title = Premiers messages
fora-first-how = Le premier message de votre organisation est lu par le Bureau avant les autres. Après trois jours ouvrables, il est montré de lui-même.
fora-topic-title = Titre du sujet
fora-topic-title-hint = Dites en une ligne de quoi il s’agit.
fora-untitled = Sans titre
fora-state-held = En attente d’une première lecture
fora-state-declined = Non admis
fora-history = Versions du message
fora-version-now = Version actuelle
fora-version-until = Jusqu’au { $date }
fora-version-gone = Ce texte n’existe plus.
fora-redacted-because = Le Bureau a retiré un passage, pour la raison suivante :
fora-edit-lead = Les versions antérieures restent lisibles pour qui lit le message.
fora-declined-how = Le Bureau n’a pas admis ce message. Vous pouvez le modifier et le renvoyer, ou introduire un recours.
fora-withdraw = Retirer le message
fora-withdraw-text = Son texte et ses fichiers sont effacés définitivement, avec toutes ses versions. Il reste qu’il y a eu un message, car d’autres ont pu y répondre.
fora-report-lead = Dites au Bureau ce qui ne va pas dans ce message. Personne d’autre ne l’apprendra.
fora-why = Ce qui ne va pas
fora-why-harm = Il met quelqu’un en danger
fora-why-names = Il nomme quelqu’un qui ne devrait pas l’être
fora-why-abuse = Il insulte ou menace
fora-why-spam = C’est de la publicité, ou hors sujet
fora-why-other = Autre chose
fora-report-words = Ce que le Bureau devrait savoir
fora-report-send = Signaler
fora-report-readers = Seul le Bureau lit ceci.
fora-report-danger = Quelqu’un a-t-il été menacé ou lésé pour avoir participé ?
fora-report-incident = Signaler un incident
fora-reason = Motif
fora-reason-readers = Tous ceux qui lisent le sujet le lisent.
fora-reason-writer = L’auteur du message le lit.
fora-moderate-lead = Toute mesure défavorable doit être motivée. Un recours est possible dans les vingt jours ouvrables ; une autre personne du Bureau y répond.
fora-held-until = Montré de lui-même après le { $date }
fora-let-in = Admettre
fora-decline = Ne pas admettre
fora-remove = Enlever le message
fora-restore = Remettre
fora-warn = Avertir l’auteur
fora-silence = Suspendre l’écriture de l’auteur
fora-silence-for = Pendant combien de jours
fora-silence-hint = Seulement pour cette dernière mesure. La lecture reste ouverte.
fora-silence-days = Indiquez un nombre de jours de 1 à { $most }.
fora-silenced = Vous pouvez lire ici, mais pas écrire avant la fin du { $date }. Le motif et la voie de recours figurent dans « Mes forums ».
fora-dismiss = Rien à redire
fora-recommend = Recommander
fora-unrecommend = Ne plus recommander
fora-redact = Retirer un passage
fora-redact-text = Écrivez le message tel qu’il doit rester. Ce que vous retirez disparaît de toutes les versions ; que vous l’avez fait, et pourquoi, reste lisible.
fora-split = En faire un sujet distinct
fora-split-text = Ce message et tous les suivants y passent. Leurs liens continuent de fonctionner.
fora-arrange-lead = Chaque changement laisse une trace motivée. Les liens vers les messages continuent de fonctionner.
fora-close = Clore le sujet
fora-reopen = Rouvrir le sujet
fora-merge = Réunir avec un autre sujet
fora-merge-into = Adresse de l’autre sujet
fora-merge-hint = Il doit se trouver dans le même espace. Les messages se suivent dans l’ordre de leur rédaction.
fora-move = Déplacer vers un autre espace
fora-move-to = Vers quel espace
fora-move-hint = Uniquement des espaces que pas plus de personnes ne lisent : ce qui a été dit pour certains n’est pas montré à d’autres.
fora-move-wider = Plus de personnes le liraient là-bas.
fora-choose = Choisir
fora-no-such = Il n’y a pas ici de tel sujet à réunir.
fora-nothing-left = Il ne resterait rien dans le sujet. Déplacez plutôt le sujet entier.
fora-changed-meanwhile = Quelqu’un l’a modifié entre-temps. Relisez-le.
fora-part-changed = Les organisations désignées pour des espaces ont changé depuis.
fora-trace = { $what } ({ $date }). { $reason }
fora-trace-split-to = Des messages d’ici sont devenus un sujet distinct
fora-trace-split-from = Formé de messages d’un autre sujet
fora-trace-merged-into = Réuni avec un autre sujet
fora-trace-merged-from = Un autre sujet a été réuni avec celui-ci
fora-trace-moved = Déplacé ici depuis un autre espace
fora-poll-new = Ouvrir un sondage
fora-poll-question = Question du sondage
fora-poll-choices-label = Choix
fora-poll-choices-hint = Un par ligne.
fora-poll-choices = Écrivez de 2 à { $most } choix, un par ligne.
fora-poll-closes = Dernier jour
fora-poll-days = Choisissez un jour à venir, dans les { $most } jours.
fora-poll-until = Ouvert jusqu’au { $date }
fora-poll-how = Chaque organisation a une voix et peut la changer jusque-là. D’ici là, les votes sont conservés sans nom, sous des marques que seule la clé de ce portail permet de lire ; ensuite ils sont effacés et le résultat vient.
fora-poll-choice = Choix
fora-poll-result = Résultat
fora-organisations = Organisations
fora-poll-protected = Les nombres inférieurs à cinq sont regroupés ou omis, afin que personne ne soit reconnu.
fora-poll-few = Trop peu d’organisations ont voté pour qu’un résultat soit donné.
fora-poll-counting = Le dernier jour est passé. Les votes sont en cours de décompte.
fora-poll-others = Autres choix réunis
fora-poll-there = Ce sujet a déjà un sondage.
fora-poll-open = Son sondage est encore ouvert.
fora-poll-over = Ce sondage est terminé.
fora-vote = Voter
fora-vote-audience = Votre organisation voit votre choix ; le Bureau et les autres ne le voient pas.
fora-desk-lead = Premiers messages, signalements et recours. Un recours est traité par une personne qui n’a pas décidé.
fora-desk-none = Rien n’attend
fora-desk-held = Premiers messages en attente
fora-desk-reports = Messages signalés
fora-desk-contested = Recours
fora-measure-decline = Premier message non admis
fora-measure-removal = Message retiré
fora-measure-warning = Avertissement
fora-measure-silence = Suspension d’écriture
fora-measure-in-force = En vigueur
fora-measure-contested = Recours en attente
fora-measure-stays = Maintenu après recours
fora-measure-lifted = Levé
fora-measure-at = Décidé
fora-measure-until = Fin
fora-measure-post = Le message concerné
fora-appeal = Le recours
fora-appeal-answer = La réponse au recours
fora-appeal-over = Le délai de recours est écoulé.
fora-appeal-readers = Seul le Bureau lit ceci. Une personne qui n’a pas décidé répond.
fora-contest = Introduire un recours
fora-contest-text = Dites ce qui s’y oppose, jusqu’au { $date }.
fora-answer-appeal = Répondre au recours
fora-lift = Lever la mesure
fora-stays = Maintenir
fora-somebody-else = Qui a décidé ne répond pas au recours. Demandez à une autre personne du Bureau.
fora-moderation = La modération en chiffres
fora-moderation-lead = Ce que le Bureau a fait dans les forums, trimestre par trimestre.
fora-moderation-how = Chaque trimestre figure une fois terminé, pour tous les espaces ensemble. Les nombres inférieurs à dix ne sont pas donnés.
fora-moderation-table = Actes par trimestre
fora-quarter = Trimestre
fora-span = { $from } – { $to }
fora-fewer = moins de 10
fora-act-report = Signalements
fora-act-removal = Messages retirés
fora-act-redaction = Passages retirés
fora-act-decline = Premiers messages non admis
fora-act-warning = Avertissements
fora-act-silence = Suspensions d’écriture
fora-act-appeal = Recours introduits
fora-act-lifted = Mesures levées
fora-mine-lead = Votre nom après @, les courriers sur ce que vous suivez, vos brouillons et ce qui a été décidé.
fora-handle = Nom après @
fora-handle-hint = On peut vous mentionner ainsi. Il figure à côté de vos messages là où figure le nom de votre organisation, et nulle part ailleurs. Laissez vide pour n’en avoir aucun.
fora-handle-letters = Utilisez de deux à trente lettres minuscules de a à z, chiffres, - ou _, avec une lettre ou un chiffre aux deux bouts.
fora-handle-taken = Quelqu’un d’autre porte ce nom.
fora-digest = Courriers sur ce que vous suivez
fora-digest-hint = Un courrier dit qu’il y a du nouveau, et non quoi.
fora-digest-daily = Une fois par jour au plus
fora-digest-weekly = Une fois par semaine au plus
fora-digest-never = Jamais
fora-drafts = Brouillons
fora-own-posts = Messages dans les forums
fora-own-name = Nom dans les forums
fora-own-drafts = Brouillons pour les forums
fora-own-reading = Sujets lus et suivis
fora-own-measures = Ce qui a été décidé dans les forums
fora-own-reports = Messages signalés par vous
fora-own-replies = Adresses de réponse par courriel
fora-where = Messages dans l’espace « { $title } »
fora-where-hidden = Messages dans un espace que vous ne lisez pas
fora-wait-desk = Examiner ce qui attend dans les forums ({ $n })
fora-wait-measure = Le Bureau a pris une décision sur un de vos messages. Un recours est possible.
done-forum-withdrawn = Le message est retiré.
done-forum-reported = Le Bureau a reçu votre signalement. Vous serez informé de la décision.
done-forum-appealed = Votre recours est arrivé.
done-forum-replies-ended = Toutes les adresses de réponse par courriel sont supprimées.
mail-forum-meant-subject = On vous a mentionné dans un forum
mail-forum-desk-subject = Quelque chose attend dans les forums
mail-forum-decided-subject = Le Bureau a pris une décision dans les forums
mail-forum-news-subject = Il y a du nouveau dans ce que vous suivez
mail-reply-late-subject = Votre réponse par courriel n’a pas été prise : son adresse n’est plus valable
mail-reply-sender-subject = Une réponse par courriel en votre nom est venue d’une autre adresse et n’a pas été prise
mail-reply-closed-subject = Votre réponse par courriel n’a pas été prise : rien ne peut y être écrit en ce moment
mail-reply-empty-subject = Votre réponse par courriel n’a pas été prise : aucun mot de vous n’y a été trouvé
mail-reply-long-subject = Votre réponse par courriel n’a pas été prise : elle est trop longue
mail-reply-quoted-subject = Votre réponse par courriel n’a pas été prise : ce qu’elle cite n’a pu être distingué de vos mots
audit-forum-space-add = Espace de forum ouvert
audit-forum-space-edit = Espace de forum modifié
audit-forum-space-name = Organisation désignée pour un espace
audit-forum-space-unname = Organisation retirée d’un espace
audit-forum-space-import = Messages importés dans un espace
audit-forum-topic-set-state = Sujet clos ou rouvert
audit-forum-topic-solve = Réponse d’un sujet marquée
audit-forum-topic-split = Sujet scindé
audit-forum-topic-merge = Sujets réunis
audit-forum-topic-move = Sujet déplacé
audit-forum-topic-open-poll = Sondage ouvert
audit-forum-topic-close-poll = Sondage terminé
audit-forum-post-write = Message écrit
audit-forum-post-edit = Message modifié
audit-forum-post-withdraw = Message retiré par son auteur
audit-forum-post-report = Message signalé
audit-forum-post-let-in = Premier message admis
audit-forum-post-decline = Premier message refusé
audit-forum-post-remove = Message retiré par le Bureau
audit-forum-post-restore = Message remis
audit-forum-post-redact = Passage retiré d’un message
audit-forum-post-warn = Auteur d’un message averti
audit-forum-post-silence = Écriture de l’auteur suspendue
audit-forum-post-recommend = Recommandation d’un message modifiée
audit-forum-post-dismiss = Signalements d’un message écartés
audit-forum-measure-contest = Mesure dans les forums contestée
audit-forum-measure-answer = Recours dans les forums traité
fora-posts = { $n ->
    [one] Un message
   *[other] { $n } messages
}
fora-unread = { $n ->
    [one] Un non lu
   *[other] { $n } non lus
}
mail-forum-meant-body =
    Bonjour { $name },

    On vous a mentionné dans un message. Lisez-le ici :

    { $link }
mail-forum-desk-body =
    Bonjour { $name },

    Un signalement ou un recours attend dans les forums :

    { $link }
mail-forum-decided-body =
    Bonjour { $name },

    Le Bureau a pris dans les forums une décision qui vous concerne. Ce qu’elle est, et ce que vous pouvez faire, figure ici :

    { $link }
mail-forum-news-body =
    Bonjour { $name },

    Il y a du nouveau dans un sujet que vous suivez :

    { $link }

# What changed since somebody was here, and what letters are about.
fora-change-posts = Nouveaux messages : { $title }
fora-topic = Quand quelqu’un vous mentionne dans les forums
fora-topic-news = Du nouveau dans les sujets que vous suivez

# Files of posts.
fora-files = Fichiers
fora-files-add = Joindre des fichiers
fora-files-how = Avant d’être conservé, un fichier est débarrassé de ce qu’il révèle sans le montrer : qui l’a fait, où, quand et avec quoi. Seule la copie nettoyée est conservée. Ce qui s’y lit reste ; relisez-le d’abord. Personne n’apprend qui l’a envoyé.
fora-files-hint = PDF, Word (DOCX), Excel (XLSX), texte OpenDocument (ODT), image (JPEG, PNG, WebP, GIF), texte brut ou CSV ; 3 fichiers au plus, 10 Mo au plus ensemble. Qui lit le message peut les lire.
fora-files-draft = Un brouillon ne garde pas de fichiers : choisissez-les au moment d’envoyer.
fora-file = Fichier { $number }
fora-file-nameless = fichier
fora-file-again = Veuillez choisir ce fichier une nouvelle fois : rien n’en a été conservé, car il faut d’abord corriger autre chose.
fora-files-many = Un message a { $most } fichiers au plus. Retirez-en un d’abord.
fora-files-redacted = Le Bureau a retiré quelque chose de ce message. Aucun fichier ne peut y être joint.
fora-file-drop = Retirer : { $name }
fora-files-drop-hint = Un fichier retiré est effacé définitivement ; les versions antérieures ne le montrent pas non plus.
fora-redact-files = Les fichiers du message sont effacés avec.
audit-forum-post-file-refused = Logiciel malveillant trouvé dans un fichier d’un message
audit-forum-post-file-looked-at = Recherche de logiciels malveillants dans un fichier d’un message
audit-forum-post-file-removed = Fichier d’un message retiré de nouveau
fora-topic-replies = Ce que deviennent les réponses par courriel

# Answers by mail.
fora-replies = Réponses par courriel
fora-replies-about = Chaque courriel complet sur un sujet que vous suivez porte une adresse à laquelle vous pouvez répondre pendant 30 jours. Quiconque connaît une telle adresse peut écrire à votre place en indiquant votre adresse comme expéditeur. Les courriels qui ne disent presque rien n’en portent pas.
fora-replies-end = Supprimer toutes ces adresses
fora-replies-open = { $n ->
    [one] Une adresse est valable en ce moment.
   *[other] { $n } adresses sont valables en ce moment.
}
