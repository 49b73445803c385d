# The words of sign-in, accounts and the people of the Office.
accounts-invitation-title = Bienvenue : configurez votre connexion
accounts-invitation-lead = Cette invitation est destinée à { $email }. Elle ne peut servir qu’une fois.
accounts-name = Nom
accounts-name-hint = Le nom que verront les personnes avec qui vous travaillez.
accounts-email = Adresse électronique
accounts-password = Mot de passe
accounts-password-hint = Au moins 12 caractères. Quatre mots peu courants font l’affaire.
accounts-old-password = Mot de passe actuel
accounts-new-password = Nouveau mot de passe
accounts-second-step = Une seconde étape
accounts-second-step-text = Avec une application d’authentification sur votre téléphone, un mot de passe volé n’ouvre rien à lui seul. Scannez l’image ou saisissez la clé.
accounts-picture = Image contenant la clé pour votre application d’authentification
accounts-secret = La clé :
accounts-code = Code de votre application
accounts-code-hint = Six chiffres, renouvelés toutes les 30 secondes.
accounts-code-or-recovery = Six chiffres, ou l’un de vos codes de secours.
accounts-accept = Accepter et se connecter
accounts-codes-title = Vos codes de secours
accounts-codes-text = Chacun ouvre votre compte une fois si vous perdez votre téléphone. Ils ne s’affichent que maintenant : imprimez-les ou notez-les, et gardez-les en lieu sûr.
accounts-codes-kept = Je les ai mis en lieu sûr
accounts-sign-in-title = Connexion
accounts-sign-in-button = Se connecter
accounts-no-account = Un compte s’ouvre sur invitation du Bureau ou de votre organisation.
accounts-account-title = Votre compte
accounts-sessions = Vos sessions ouvertes
accounts-sessions-caption = Sessions ouvertes ; ni adresse ni appareil ne sont enregistrés
accounts-begun = Ouverte
accounts-seen = Dernière utilisation
accounts-end = Fermer
accounts-this-one = (celle-ci)
accounts-end-session = Fermer cette session
accounts-end-all = Se déconnecter partout
accounts-change-password = Changer le mot de passe
accounts-new-codes = Nouveaux codes de secours
accounts-new-codes-text = Les anciens ne serviront plus.
accounts-log = Activité de votre compte
accounts-log-caption = Les 30 dernières entrées
accounts-when = Quand
accounts-who = Qui
accounts-what = Quoi
accounts-object = Objet
accounts-people = Équipe du Bureau
accounts-people-lead = Invitez des collègues à exercer une fonction. Chaque invitation est un lien envoyé par courriel.
accounts-role = Fonction
accounts-letter-language = Langue du courriel
accounts-invite = Envoyer l’invitation
accounts-invited-caption = Invitations
accounts-state = État
accounts-accepted = acceptée
accounts-open-until = ouverte jusqu’au { $date }
accounts-the-office = le Bureau
accounts-audit = Journal d’audit
accounts-audit-lead = Toute modification ultérieure du journal se voit. Cette page est en lecture seule.
done-signed-out = Votre session est fermée.
done-password = Votre mot de passe a été changé. Les autres sessions sont fermées.
done-session-ended = La session est fermée.
done-invited = L’invitation est en cours d’envoi.
audit-session-begin = Connexion
audit-session-end = Déconnexion
audit-account-create = Compte créé
audit-account-change-password = Mot de passe changé
audit-account-renew-codes = Nouveaux codes de secours
audit-appointment-begin = Nomination
audit-invitation-send = Invitation envoyée
mail-invitation-subject = Votre invitation à Indaba
mail-invitation-body =
    Bonjour { $name },

    Nous vous invitons à rejoindre { $place } sur Indaba. Ce lien vous est réservé ; il ne peut servir qu’une fois, dans les { $days } jours :

    { $link }
accounts-set-up-lead = Vous êtes la première personne ici et veillerez sur cette installation. Ce lien ne peut servir qu’une fois.
accounts-appointments = Qui exerce quelle fonction
accounts-since = Depuis
accounts-end-appointment = Mettre fin
audit-appointment-end = Fin de nomination
done-appointment-ended = La nomination a pris fin. La personne perd cette fonction dès la prochaine page qu’elle ouvre.

accounts-change-profile = Changer le nom et la langue
accounts-letters-in = Langue des courriels que vous recevez
accounts-change-email = Changer l’adresse électronique
accounts-change-email-text = Un courriel part vers la nouvelle adresse ; le changement prend effet lorsque vous ouvrez le lien qu’il contient. Un avis est envoyé à l’ancienne adresse.
accounts-new-email = Nouvelle adresse électronique
accounts-email-confirm-lead = Désormais, vous vous connecterez avec { $email } et y recevrez nos courriels.
accounts-email-confirm = Utiliser cette adresse
accounts-change-password-text = Les sessions ouvertes sur d’autres appareils sont fermées.
accounts-authenticator = Application d’authentification
accounts-change-authenticator = Configurer une autre application d’authentification
accounts-change-authenticator-text = Scannez l’image avec la nouvelle application, ou tapez la clé. L’ancienne ne fonctionnera plus et les autres sessions seront fermées.
accounts-codes-left = { $n ->
    [one] Il reste { $n } code.
   *[other] Il reste { $n } codes.
}
accounts-codes-used = Le dernier a servi le { $date }.
accounts-codes-print = Pour les imprimer, utilisez la commande d’impression de votre navigateur : seuls les codes seront imprimés.
accounts-own-roles = Vos fonctions
accounts-until = Jusqu’au
accounts-no-end = sans date de fin
accounts-last-day = Dernier jour de la fonction
accounts-last-day-hint = Laissez vide si la fonction n’a pas de date de fin. Elle prend fin d’elle-même à minuit UTC.
accounts-appoint-hint = S’il existe un compte à cette adresse, la nomination prend effet aussitôt ; sinon, une invitation est envoyée.
accounts-scope = Pour
accounts-whole-house = tout le portail
accounts-change = Modifier
accounts-save = Enregistrer
done-appointed = La nomination prend effet dès maintenant. La personne est avertie par courriel.
done-appointment-changed = Le dernier jour de la fonction a été modifié. La personne est avertie par courriel.
accounts-join-title = Une nouvelle fonction pour vous
accounts-join-lead = Cette invitation est destinée à { $email }. Elle ne peut servir qu’une fois.
accounts-join = Accepter la fonction
accounts-join-sign-in = Vous avez déjà un compte. Connectez-vous pour accepter.
accounts-join-other = Votre session est ouverte sous une autre adresse. Déconnectez-vous, puis ouvrez de nouveau ce lien.
done-joined = Vous exercez désormais cette nouvelle fonction.
done-recovered = Vous avez utilisé un code de secours pour vous connecter ; il ne servira plus. Si vous avez perdu votre téléphone, configurez maintenant une autre application d’authentification.
done-email-letter = Un courriel part vers la nouvelle adresse. Ouvrez le lien qu’il contient dans les deux jours.
done-email = Votre adresse a été changée. Les autres sessions sont fermées.
done-authenticator = La nouvelle application est active. Les autres sessions sont fermées.
accounts-last-check = Dernière vérification
accounts-log-whole = Le journal était intact
accounts-log-entries = { $n ->
    [one] { $n } entrée
   *[other] { $n } entrées
}
accounts-log-head = Empreinte de toutes ses entrées
accounts-log-broken = Le journal n’est plus intact à partir de l’entrée { $number } : elle a été modifiée, retirée ou ajoutée.
accounts-never-checked = Le journal n’a pas encore été vérifié depuis cette page.
accounts-verify = Vérifier tout le journal
done-audit-verified = Le journal est vérifié. Le résultat figure ci-dessous.
accounts-checkpoints = Points de contrôle
accounts-checkpoint-text = Un point de contrôle indique le nombre d’entrées du journal et donne une empreinte unique de toutes ces entrées, signée par ce site. Il en est établi un chaque jour. Conservez-en un ailleurs : si l’une de ces entrées est ensuite modifiée, retirée ou ajoutée, le journal n’y correspond plus.
accounts-checkpoint-newest = Dernier point de contrôle
accounts-checkpoint-link = Le dernier point de contrôle
accounts-log-key = La clé qui sert à vérifier les points de contrôle
accounts-checkpoint-how = La personne qui exploite le site écrit tout le journal dans un fichier avec la première commande. Avec la seconde, quiconque détient ce fichier le vérifie, sans ce site, par rapport à un point de contrôle conservé ailleurs.
accounts-sign = Établir un point de contrôle
accounts-proof-text = Une preuve montre, sans ce site, qu’une entrée figure dans le journal et n’a pas été modifiée depuis. Pour la vérifier plus tard, conservez-la avec la clé.
done-audit-signed = Le point de contrôle est établi. Il figure ci-dessous.
accounts-entries = Entrées
accounts-action = Action, ou son début
accounts-from = Du
accounts-to = Au
accounts-no-entries = Aucune entrée
accounts-no-entries-text = Rien ne correspond à ce filtre. Élargissez la période ou effacez-le.
accounts-the-house = (le système)
accounts-csv-limit = Un fichier contient jusqu’à 20 000 entrées, les plus récentes d’abord. Resserrez le filtre pour les plus anciennes.
accounts-operations = Exploitation
accounts-operations-lead = L’état du serveur. Aucun courriel ni aucun contenu ne peut être lu ici.
accounts-version = Version
accounts-engine = Base de données
accounts-database-size = Taille de la base de données
accounts-room-left = Espace disque libre, sur le total
accounts-work = Travaux en cours
accounts-no-work = Rien n’attend et rien n’a échoué.
accounts-work-caption = Courriels et événements en attente ou en échec
accounts-kind = Type
accounts-count = Nombre
accounts-due = Échéance
accounts-job-waiting = en attente
accounts-job-failed = mis de côté
accounts-troubles = Ce qui a échoué
accounts-attempts = Tentatives
accounts-problem = Message du système
accounts-retry = Réessayer maintenant
done-job-retried = Nouvelle tentative dans quelques secondes.
accounts-migrations = Étapes du schéma
audit-appointment-change = Fin d’une nomination modifiée
audit-account-change-profile = Nom ou langue modifiés
audit-account-begin-email-change = Changement d’adresse demandé
audit-account-change-email = Adresse électronique changée
audit-account-change-authenticator = Application d’authentification remplacée
audit-office-verify-audit = Journal vérifié
audit-office-sign-audit = Point de contrôle du journal établi
audit-log-carry-over = Journal repris sous sa forme actuelle
audit-office-export-audit = Journal exporté
audit-office-retry-job = Travail en échec relancé
mail-appointment-subject = Votre compte sur Indaba
mail-appointment-body =
    Bonjour { $name },

    Quelque chose a changé dans votre compte. Connectez-vous pour le voir :

    { $link }
mail-email-confirm-subject = Confirmez votre adresse
mail-email-confirm-body =
    Bonjour { $name },

    Vous avez demandé à utiliser cette adresse sur Indaba. Ouvrez ce lien dans les { $days } jours pour la confirmer :

    { $link }

    Si ce n’était pas vous, n’ouvrez pas le lien : rien ne changera.
mail-email-changing-subject = Votre compte sur Indaba
mail-email-changing-body =
    Bonjour { $name },

    Une personne qui connaît votre mot de passe a demandé à changer l’adresse de votre compte. Si ce n’était pas vous, connectez-vous et changez votre mot de passe dès maintenant :

    { $link }

# What is stored about a person
accounts-own-data = Données conservées à votre sujet
accounts-own-data-link = Consulter et télécharger les données conservées à votre sujet
accounts-own-data-lead = Tout ce que ce site conserve sur votre compte, partie par partie. Vous pouvez l’emporter en un seul fichier. Vous êtes la seule personne à pouvoir le faire : gardez ce fichier à l’abri des regards, car il contient aussi ce que votre organisation dit sans son nom dans les consultations ouvertes.
accounts-own-data-part = Partie
accounts-own-data-number = Nombre
accounts-own-data-nothing = Là où rien n’est conservé
accounts-own-data-left-out = Ce que le fichier ne contient pas
accounts-own-data-secrets = Ce qui ouvrirait votre compte : votre mot de passe, la clé de votre application d’authentification, vos codes de secours.
accounts-own-data-hidden = Les textes et les noms qui ne vous sont plus accessibles ici, par exemple dans une consultation à laquelle vous n’avez plus accès. Les récépissés de ce que vous y avez envoyé sont dans le fichier.
accounts-own-data-others = Ce qui appartient à d’autres : les adresses électroniques des personnes que vous avez invitées et ce que vous avez écrit pour le Bureau sur autrui.
accounts-own-account = Compte
accounts-own-sessions = Sessions
accounts-own-new-addresses = Adresses à confirmer
accounts-own-invitations = Invitations qui vous ont été adressées
accounts-own-invitations-sent = Invitations que vous avez envoyées
accounts-own-letters = Courriels qui vous sont destinés, pas encore envoyés
accounts-own-log = Entrées du journal
audit-account-take-data = Données personnelles téléchargées

accounts-close = Clôturer le compte
accounts-close-text = La clôture est définitive et prend effet aussitôt. Aucun motif n’est demandé.
accounts-close-goes = Ce qui disparaît
accounts-close-goes-entry = Votre mot de passe, votre application d’authentification, vos codes de secours, vos clés d’accès, vos sessions et toutes vos fonctions.
accounts-close-goes-name = Votre nom et votre adresse électronique, et ce que vous avez dit de votre genre et de votre âge.
accounts-close-goes-drafts = Vos brouillons.
accounts-close-stays = Ce qui reste, et pourquoi
accounts-close-stays-words = Vos contributions restent sous le nom de l’organisation ou le pseudonyme : d’autres y ont répondu, et des résultats en dépendent.
accounts-close-stays-record = Les signatures et les décisions auxquelles vous avez pris part conservent le nom porté à l’époque, afin de pouvoir être examinées. Le journal garde ce qui a été fait, sans votre nom.
accounts-close-representative = Personne d’autre ne parle pour votre organisation ? Faites d’abord inviter quelqu’un : sans cela, elle n’a plus accès à rien ici.
accounts-close-understood = J’ai lu ce qui disparaît et ce qui reste
accounts-close-understood-missing = Veuillez cocher la case pour confirmer que vous avez lu ce qui disparaît et ce qui reste.
accounts-closed-name = Compte clôturé
done-account-closed = Votre compte est clôturé. Un courriel le confirme. Merci d’avoir participé.
audit-account-close = Compte clôturé
mail-account-closed-subject = Votre compte sur Indaba est clôturé
mail-account-closed-body =
    Bonjour { $name },

    Votre compte sur Indaba a été clôturé, comme vous l’avez demandé. Votre nom et votre adresse en ont été effacés.

    Si ce n’était pas vous, quelqu’un connaissait votre mot de passe. Veuillez alors écrire au Bureau :

    { $link }

# Downloads that a second person agrees to
accounts-exports = Téléchargements de données personnelles
accounts-exports-lead = Un fichier contenant les données de nombreuses personnes ne quitte la maison que pour un but déclaré et avec l’accord d’une deuxième personne. L’accord vaut un jour, pour ce fichier précis.
accounts-exports-none = Rien n’a été demandé.
accounts-export-what = Fichier
accounts-export-purpose = But
accounts-words-forgotten = Effacé : avec le dossier concerné, ou au bout de deux ans.
accounts-export-asker = Demandé par
accounts-export-state-waiting = En attente d’une deuxième personne
accounts-export-state-agreed = Accordé
accounts-export-state-refused = Refusé
accounts-export-state-over = Expiré
accounts-export-take = Télécharger
accounts-export-reason = Motif, en cas de refus
accounts-export-agree = Accorder
accounts-export-refuse = Refuser
accounts-export-ask = Demander le fichier
accounts-export-ask-lead = Ce fichier contient les données de nombreuses personnes. Dites à quoi il doit servir et où il va : une deuxième personne le lit avant que vous receviez le fichier, et cela figure dans le journal et dans le fichier.
accounts-export-purpose-hint = Ce que vous en ferez, qui le verra et quand vous le supprimerez.
accounts-export-nobody = Personne ne peut encore donner son accord : il faut une autre personne qui confirme les décisions ou qui vérifie.
accounts-export-goes = Destination
accounts-export-goes-within = Reste au Bureau
accounts-export-goes-within-text = Seules les personnes du Bureau le lisent, et personne ne le transmet.
accounts-export-goes-outward = Transmis à d’autres
accounts-export-goes-outward-text = Des personnes extérieures au Bureau le reçoivent ; les organisations dont l’évaluation des risques ne le permet pas n’y figurent pas.
accounts-export-stays = Ce fichier reste au Bureau : il ne peut pas être transmis à d’autres.
accounts-wait-export = Un téléchargement de données personnelles attend votre réponse
accounts-wait-export-agreed = Un téléchargement que vous avez demandé est accordé
done-export-asked = Votre demande est envoyée. Vous recevrez une lettre dès qu’il y aura une réponse.
done-export-agreed = Vous avez donné votre accord. Le fichier peut être pris pendant un jour.
done-export-refused = Vous avez refusé. Votre motif sera lu par la personne qui a demandé.
audit-second-ask = Accord d’une deuxième personne demandé
audit-second-answer = Réponse donnée comme deuxième personne
audit-second-take = Données personnelles emportées
audit-second-forget = Mots d’une demande effacés
mail-export-asked-subject = Quelque chose vous attend sur Indaba
mail-export-asked-body =
    Bonjour { $name },

    Un collègue ou une collègue demande votre accord. Veuillez le lire ici :

    { $link }
mail-export-answered-subject = Une réponse vous attend sur Indaba
mail-export-answered-body =
    Bonjour { $name },

    Votre demande a reçu une réponse. Veuillez la lire ici :

    { $link }

# Sealed records opened by agreement of two
accounts-glass = Dossiers scellés
accounts-glass-lead = Ce qui a été écrit pour quelques personnes n’est ouvert à d’autres qu’avec un motif écrit et l’accord d’une deuxième personne. Le dossier peut être lu pendant un jour, chaque lecture figure dans le journal et les intéressés en sont informés.
accounts-glass-ask = Demander l’ouverture d’un dossier
accounts-glass-ask-lead = Demandez un seul dossier que vous n’êtes pas censé lire autrement. Une deuxième personne lit votre motif avant que vous puissiez le voir.
accounts-glass-what = Dossier
accounts-glass-number = Son numéro
accounts-glass-number-hint = La dernière partie de l’adresse de sa page ; l’adresse entière convient aussi. Pour une déclaration, l’adresse de l’organisation.
accounts-glass-purpose = Motif
accounts-glass-purpose-hint = Pourquoi il doit être lu, et ce qui arriverait sinon.
accounts-glass-unknown = Ce dossier n’existe pas.
accounts-glass-open-already = Vous pouvez déjà lire ce dossier.
accounts-glass-kind-applications = Candidature
accounts-glass-kind-decisions = Décision, avec son motif pour l’intéressé
accounts-glass-kind-appeals = Dossier d’un recours
accounts-glass-kind-independence-declarations = Déclaration d’indépendance
accounts-glass-answer = Répondre à la demande
accounts-glass-answer-lead = Si vous donnez votre accord, la personne qui a demandé peut lire le dossier pendant un jour et les intéressés en sont informés aussitôt.
accounts-glass-later = Informer les intéressés plus tard
accounts-glass-later-hint = Seulement si une lettre envoyée maintenant mettait quelqu’un en danger. Dites pourquoi ci-dessous.
accounts-glass-days-label = Après combien de jours
accounts-glass-days = Choisissez entre 1 et { $most } jours.
accounts-glass-reason = Votre motif, en cas de refus ou si la lettre doit attendre
accounts-glass-open = Ouvrir
accounts-glass-open-lead = Vous lisez ceci parce qu’une deuxième personne a donné son accord. Cette lecture figure dans le journal.
accounts-wait-glass = Une demande d’ouverture d’un dossier scellé attend votre réponse
accounts-wait-glass-agreed = Un dossier scellé que vous avez demandé peut être ouvert
done-glass-agreed = Vous avez donné votre accord. Le dossier peut être lu pendant un jour.
audit-keys-rotate = Clé maîtresse des dossiers scellés remplacée
audit-keys-retire = Anciennes clés maîtresses détruites
audit-record-open = Dossier scellé ouvert d’un commun accord
audit-record-agree = Accord donné pour ouvrir un dossier scellé
audit-record-told = Un de vos dossiers a été ouvert avec l’accord de deux personnes
mail-record-opened-subject = Quelque chose à lire sur Indaba
mail-record-opened-body =
    Bonjour { $name },

    Il y a quelque chose de nouveau à lire au sujet de votre dossier sur Indaba :

    { $link }

# Comment une session a commencé
accounts-way = Moyen
accounts-way-set-up = Mise en place du compte
accounts-way-code = Mot de passe et code
accounts-way-recovery-code = Mot de passe et code de secours
accounts-way-demonstration = Lien de la démonstration
accounts-end-others = Se déconnecter partout ailleurs
done-sessions-ended = Toutes les autres sessions sont closes.
audit-session-prove = Identité confirmée

# Clés d’accès
accounts-passkeys = Clés d’accès
accounts-passkeys-lead = Avec une clé d’accès, vous vous connectez par l’empreinte, le visage ou le code PIN de votre propre appareil, qui n’en sortent pas. Elle remplace à la fois le mot de passe et le code.
accounts-passkeys-count = { $n ->
    [0] Vous n’en avez aucune.
    [one] Vous avez une clé d’accès.
   *[other] Vous avez { $n } clés d’accès.
}
accounts-passkeys-change = Ajouter ou retirer des clés d’accès
accounts-passkey-add = Ajouter une clé d’accès
accounts-passkey-name = Nom de la clé d’accès
accounts-passkey-name-hint = Pour la reconnaître, par exemple « téléphone » ou « clé du bureau ». Vous seul ou vous seule le lisez.
accounts-passkey-used = Dernière utilisation
accounts-passkey-never = pas encore
accounts-passkey-kept = Où elle se trouve
accounts-passkey-here = sur un seul appareil
accounts-passkey-copied = aussi chez le fabricant de l’appareil
accounts-passkey-remove = Retirer
accounts-sign-in-passkey = Avec une clé d’accès
accounts-way-passkey = Clé d’accès
done-passkey-added = La clé d’accès est ajoutée. Une lettre le confirme.
done-passkey-removed = La clé d’accès est retirée. Une lettre le confirme.
audit-account-add-passkey = Clé d’accès ajoutée
audit-account-remove-passkey = Clé d’accès retirée
audit-account-passkey-copied = Une clé d’accès peut-être copiée a été refusée
mail-sign-in-changed-subject = Votre compte sur Indaba
mail-sign-in-changed-body =
    Bonjour { $name },

    Votre manière de vous connecter à Indaba a changé. Si cela vient de vous, il n’y a rien à faire. Sinon, connectez-vous et vérifiez votre compte dès maintenant :

    { $link }

# Se connecter par une institution
accounts-institution = Votre institution
accounts-institution-lead = Si votre institution vous connaît, vous pouvez vous connecter par elle au lieu de saisir ici votre mot de passe. Personne n’est reconnu par une adresse électronique : vous reliez les deux une fois, à partir d’ici.
accounts-institution-link = Relier ce compte
accounts-institution-issuer = Institution
accounts-institution-unlink = Retirer le lien
accounts-institution-see = Lien avec votre institution
accounts-institution-code = Encore un code
accounts-institution-code-lead = Votre institution n’a pas indiqué de second facteur. Saisissez un code de ce site.
accounts-sign-in-institution = Par votre institution
accounts-sign-in-institution-text = Pour les personnes du Bureau.
accounts-from-institution = par l’institution
accounts-way-institution = Institution
done-institution-linked = Votre compte est relié. Une lettre le confirme.
done-institution-unlinked = Le lien est retiré. Une lettre le confirme.
audit-account-link-institution = Compte relié à une institution
audit-account-unlink-institution = Lien avec une institution retiré

# Le retour au compte
accounts-recover = Je ne peux pas me connecter
accounts-recover-lead = Indiquez ce que vous avez perdu. S’il existe un compte avec cette adresse, une lettre avec un lien y est envoyée.
accounts-recover-ask = Envoyer la lettre
accounts-recover-codes = S’il vous reste un code de secours et votre mot de passe, connectez-vous simplement avec ce code à la place de celui de l’application.
accounts-lost = Qu’avez-vous perdu ?
accounts-lost-authenticator = Le téléphone ou l’application avec les codes
accounts-lost-password = Le mot de passe
accounts-lost-both = Les deux
accounts-recovery-password = Saisissez votre mot de passe. Ensuite trois jours s’écoulent, pendant lesquels vous pouvez tout arrêter ; puis une lettre apporte un lien pour installer une autre application.
accounts-recovery-code = Saisissez l’un de vos codes de secours. Ensuite trois jours s’écoulent, pendant lesquels vous pouvez tout arrêter ; puis une lettre apporte un lien pour choisir un autre mot de passe.
accounts-recovery-others = Quelqu’un qui vous connaît confirme que c’est bien vous : une personne qui administre votre organisation, ou deux personnes du Bureau. Adressez-vous à elles vous-même. Elles ne voient ni ne fixent votre mot de passe.
accounts-recovery-one-code = L’un de vos codes de secours
accounts-recovery-go-on = Continuer
accounts-recovery-set = Fixez ici ce que vous avez perdu. Le reste demeure inchangé, et toutes les sessions prennent fin.
accounts-recovery-waiting = Trois jours doivent d’abord passer, pour que vous puissiez tout arrêter si ce n’était pas vous. Une lettre apporte le lien.
accounts-recovery-opens = Ouvert à partir du
accounts-recovery-asking = Quelqu’un qui vous connaît doit confirmer que c’est bien vous. Adressez-vous à cette personne vous-même.
accounts-recovery-not-you = Ce n’était pas vous ? Alors arrêtez cela. Rien n’a changé jusqu’ici.
accounts-recoveries = Confirmer l’identité de quelqu’un
accounts-recoveries-lead = Ces personnes ont perdu mot de passe et authentification. Ne confirmez qu’après leur avoir parlé, de vive voix ou à un numéro que vous connaissiez déjà. Vous ne voyez ni ne fixez aucun secret.
accounts-recoveries-none = Personne n’attend
accounts-recoveries-none-text = Les personnes qui demandent à retrouver leur compte figurent ici.
accounts-recoveries-asked = Demandé
accounts-recoveries-confirm = C’est bien cette personne
accounts-recoveries-nobody = Personne n’a encore confirmé
accounts-recoveries-one = Une personne a confirmé ; il en faut une seconde
done-recovery-asked = S’il existe un compte avec cette adresse, une lettre est en route. Son lien vaut un jour.
done-recovery-others = C’est noté. Adressez-vous maintenant à une personne qui administre votre organisation ou au Bureau.
done-recovery-waiting = C’est noté. Dans trois jours, une lettre apporte le lien. D’ici là, vous pouvez tout arrêter sur chaque page et dans la lettre.
done-recovered-password = Votre nouveau mot de passe fonctionne désormais. Connectez-vous.
done-recovery-stopped = Arrêté. Rien n’a changé.
done-recovery-confirmed = Confirmé. Merci.
audit-account-ask-recovery = Retour au compte demandé
audit-account-ask-confirmation = Confirmation par d’autres demandée
audit-account-begin-recovery = Retour au compte commencé ; trois jours s’écoulent
audit-account-open-recovery = Retour au compte ouvert
audit-account-stop-recovery = Retour au compte arrêté
audit-account-confirm-recovery = Identité confirmée par autrui
audit-account-recover = Nouveaux secrets fixés par le retour au compte
accounts-wait-recoveries = Des personnes attendent que vous confirmiez leur identité ({ $n })
mail-recovery-subject = Votre compte sur Indaba
mail-recovery-body =
    Bonjour { $name },

    Quelqu’un a indiqué ne pas pouvoir se connecter à votre compte. Si c’était vous, continuez ici dans les { $time } heures :

    { $link }

    Sinon, ne suivez pas le lien : rien ne change.
mail-recovery-waiting-subject = Votre compte sur Indaba
mail-recovery-waiting-body =
    Bonjour { $name },

    Un nouvel accès à votre compte s’ouvre dans { $time } heures. Si c’était vous, il suffit d’attendre la prochaine lettre. Sinon, arrêtez-le ici dès maintenant :

    { $link }
mail-recovery-open-subject = Votre compte sur Indaba
mail-recovery-open-body =
    Bonjour { $name },

    Vous pouvez maintenant fixer ce que vous avez perdu. Ce lien sert une fois, dans les { $time } jours :

    { $link }

# What letters say.
accounts-letters = Ce que disent les courriels
accounts-letters-lead = Nous vous écrivons quand quelque chose vous attend. Vous décidez de ce que contiennent ces courriels.
accounts-letters-choice = Que doivent dire les courriels que vous recevez ?
accounts-letters-bland = Seulement que vous avez un message
accounts-letters-bland-text = Chaque fois les mêmes mots, sans nom, sans titre, sans sujet. Ils mènent à la page d’accueil ; après connexion, vous y lisez de quoi il s’agit.
accounts-letters-full = Tout
accounts-letters-full-text = De quoi il s’agit, son titre, et un lien direct.
accounts-letters-warning = Ce que révèlent les courriels complets
accounts-letters-warning-1 = Quiconque peut lire votre courrier, chez votre fournisseur, sur votre appareil ou par-dessus votre épaule, apprend à quelle organisation vous appartenez, à quoi vous participez et quand il y a eu une réponse ou une décision.
accounts-letters-warning-2 = Un courriel envoyé ne peut pas être rappelé. Si vous revenez en arrière, ceux qui ne sont pas encore partis ne disent plus rien.
accounts-letters-warning-3 = Même le plus court des courriels montre à votre fournisseur qu’il vient d’ici, et quand.
accounts-letters-warning-4 = Les invitations et les courriels sur votre manière de vous connecter disent toujours ce que vous devez savoir tout de suite.
accounts-letters-warning-5 = Là où le Bureau prend les réponses par courriel, un courriel complet sur un sujet que vous suivez porte une adresse pendant 30 jours. Quiconque la lit peut écrire à votre place dans ce sujet.
accounts-letters-change = Changer ce que disent les courriels
accounts-newsletter = Lettre d’information
accounts-newsletter-change = La recevoir ou s’en désabonner
accounts-messages = Messages sur votre page d’accueil
done-letters = Enregistré. Cela vaut aussi pour les courriels qui ne sont pas encore partis.
audit-account-choose-letters = Contenu des courriels choisi
audit-account-end-replies = Adresses de réponse par courriel supprimées
audit-account-put-messages-away = Messages rangés
accounts-tokens = Jetons d’accès
accounts-tokens-see = Voir et créer des jetons d’accès

# What is told by letter, and when.
accounts-notifications = À quel sujet nous vous écrivons
accounts-notifications-lead = Quoi que vous choisissiez ici, tout figure dans votre journée. Le choix vaut aussi pour les lettres en attente.
accounts-notifications-topics = Par objet
accounts-notifications-themes = Par thème
accounts-notifications-themes-text = Les consultations et les actualités ont des thèmes. S’il y en a plusieurs, celui qui prévient le plus tôt l’emporte. Votre choix est conservé sous scellé.
accounts-notifications-keep = Conserver ce choix
accounts-notifications-elsewhere = À choisir sur d’autres pages
accounts-notifications-always = Toujours signalé aussitôt
accounts-when-at-once = Aussitôt
accounts-when-daily = Dans un récapitulatif par jour
accounts-when-never = Pas par lettre
accounts-when-as-topic = Comme l’objet
accounts-own-visit = Votre dernière visite
audit-account-choose-notifications = Choix de ce qui est signalé par lettre
done-notifications = Votre choix est conservé.
accounts-notifications-change = Choisir les objets et les thèmes
