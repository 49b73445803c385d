# Les mots du cadre de page et des composants (ui-…).
ui-site-name = Indaba
ui-site-line = La société civile et le Bureau de lutte contre le terrorisme de l’ONU
ui-office-name = Bureau de lutte contre le terrorisme de l’Organisation des Nations Unies
ui-skip = Aller au contenu
ui-demo = Démonstration. Les organisations et les personnes présentées ici sont fictives.
ui-language = Langue :
ui-navigation = Menu principal
ui-crumbs = Vous êtes ici
ui-account = Votre compte
ui-sign-in = Se connecter
ui-leave = Quitter le site
ui-weather = Météo
ui-weather-open = Ouvrir la météo
ui-sign-out = Se déconnecter
ui-footer = Sur Indaba, le Bureau consulte la société civile et répond à ce qu’elle lui dit.
ui-accessibility = Accessibilité
ui-privacy = Vie privée
ui-developers = Pour les programmes
ui-error = Erreur :
ui-errors-title = Veuillez vérifier les points suivants
ui-optional = (facultatif)
ui-limit = { $n ->
    [one] { $n } caractère au maximum
   *[other] { $n } caractères au maximum
}
ui-audience = Qui verra ceci :
ui-state = État :
ui-next-step = Prochaine étape :
ui-done = terminé
ui-pages = Pages de résultats
ui-previous = Précédent
ui-next = Suivant
ui-filter = Appliquer les filtres
ui-clear-filters = Effacer les filtres
ui-download = Télécharger :
ui-export-mark = Pris par { $name } le { $when }. But : { $purpose } Accord de { $second }.
ui-export-within = Reste au Bureau.
ui-export-outward = Transmis à d’autres. Les organisations dont l’évaluation des risques ne le permet pas n’y figurent pas ; la liste peut donc être incomplète.
ui-feed = Flux
ui-paragraph = Paragraphe { $number }
ui-notes = Notes
ui-back-to-text = Retour au texte
ui-added = ajouté
ui-removed = supprimé
ui-receipt = Récépissé
ui-your-words = Ce que vous avez écrit
ui-answer = Réponse du Bureau
ui-share = Part
ui-percent = { $share } %
ui-target = Cible
ui-gap = Écart
ui-target-reached = Atteinte
ui-map-disclaimer = Les frontières et les noms indiqués et les désignations employées sur cette carte n’impliquent pas reconnaissance ou acceptation officielle par l’Organisation des Nations Unies.

# Erreurs dites près des champs et sur les pages d'erreur.
error-second-person = Personne n’accorde ce qu’il a lui-même demandé. Laissez répondre quelqu’un d’autre.
error-required = Veuillez remplir ce champ.
error-too-long = Ce texte est trop long : { $limit } caractères au plus.
error-mixed-scripts = Ce texte mêle des lettres de plusieurs alphabets qui se ressemblent. Veuillez n’employer qu’un seul alphabet.
error-choose = Veuillez choisir une réponse.
error-web-address = Indiquez une adresse web telle que https://example.org.
error-email = Veuillez écrire une adresse telle que nom@exemple.org.
error-date = Veuillez indiquer une date existante, sous la forme année-mois-jour, par exemple 2027-03-02.
error-not-in-this-state = Cela n’est pas possible à ce stade. La page a peut-être changé depuis que vous l’avez ouverte.
error-account-exists = Un compte existe déjà avec cette adresse. Veuillez vous connecter.
error-wrong-code = Ce code n’est pas le bon. Attendez le suivant et réessayez.
error-password-short = Veuillez utiliser au moins { $least } caractères.
error-password-weak = Ce mot de passe est facile à deviner. Préférez plusieurs mots peu courants.
error-wrong-password = Ce mot de passe n’est pas le bon.
error-sign-in = L’adresse, le mot de passe ou le code n’est pas le bon.
error-form-too-large = Votre envoi est trop volumineux. Les fichiers peuvent peser jusqu’à 10 Mo, tous ensemble.
error-upload-too-large = Ce fichier est trop volumineux. Il peut peser jusqu’à 8 Mo.
error-workbook-closed = Ce fichier ne peut pas être lu : ancien format Excel ou protégé par mot de passe. Enregistrez-le en XLSX sans mot de passe.
error-workbook-macros = Ce fichier contient des macros. Enregistrez-le en XLSX sans macros.
error-workbook-too-large = Le tableau de ce fichier est trop grand. Jusqu’à 100 000 lignes, 200 colonnes et 8 Mo de texte sont acceptés. Divisez-le et réessayez.
error-no-table = Nous ne trouvons pas de tableau lisible dans ce fichier. Enregistrez-le en CSV avec une ligne d’en-tête et réessayez.
error-form-unreadable = Votre envoi n’a pas pu être lu. Revenez en arrière et envoyez-le de nouveau.
error-form-expired = Votre session a changé depuis l’ouverture de ce formulaire. Revenez en arrière, rechargez la page et envoyez-le de nouveau.
error-foreign-form = Ce formulaire venait d’un autre site et n’a pas été accepté.
error-page-refused = L’opération n’a pas pu aboutir
error-page-not-found = Page introuvable
error-page-not-found-text = Il n’y a rien ici que vous puissiez voir. Si vous pensiez y trouver quelque chose, connectez-vous ou adressez-vous à la personne qui vous a envoyé le lien.
error-page-internal = Une erreur s’est produite de notre côté
error-page-internal-text = Rien de ce qui vous a été confirmé n’est perdu. Veuillez réessayer ; si cela se répète, prévenez le Bureau.
error-page-unavailable = Nous ne pouvons pas recevoir votre envoi maintenant
error-page-unavailable-text = Rien n’a été enregistré. Gardez votre texte et réessayez dans quelques minutes.
error-page-too-long = Cela a pris trop de temps
error-page-too-long-text = Nous y avons mis fin pour que d’autres n’attendent pas. Veuillez réessayer dans quelques minutes ; si cela se répète, prévenez le Bureau.
error-page-too-long-sent = Votre envoi nous est peut-être tout de même parvenu. Vous pouvez le renvoyer : il ne compte qu’une fois.
error-page-go-back = Revenez en arrière avec votre navigateur : ce que vous avez écrit y est encore.
error-page-home = Aller à l’accueil
role-visitor = Visiteur ou visiteuse
role-signed-in = Personne connectée
role-applicant = Organisation candidate
role-panellist = Membre d’un collège de recours
role-appeals-secretary = Secrétariat des recours
role-decision-confirmer = Responsable de la confirmation des décisions
role-network-steward = Responsable du réseau
role-member = Membre
role-representative = Représentant ou représentante
role-organisation-administrator = Responsable de l’administration d’une organisation
role-focal-point = Point focal
role-engagement-officer = Responsable de la mobilisation de la société civile
role-consultation-manager = Responsable des consultations
role-auditor = Auditeur ou auditrice
role-technical-administrator = Responsable de l’administration technique
mail-foot = Indaba, où le Bureau de lutte contre le terrorisme de l’ONU consulte la société civile et lui répond.
error-last-administrator = Il faut au moins une personne responsable de l’administration technique dont la fonction n’a pas de date de fin. Nommez-en d’abord une autre.

# Themes of the work, and who leads an organisation.
theme-conditions = Conditions propices à la propagation du terrorisme
theme-prevention = Prévention et lutte contre le terrorisme
theme-capacity = Renforcement des capacités
theme-human-rights-rule-of-law = Droits humains et état de droit (pilier IV)
theme-human-rights = Droits humains
theme-gender = Égalité des genres
theme-youth = Jeunesse
theme-rehabilitation-reintegration = Réadaptation et réintégration
theme-victims = Victimes du terrorisme
gender-woman = Femme
gender-man = Homme
gender-another = Autre genre
gender-not-said = Non précisé
age-band-18-29 = 18 à 29 ans
age-band-30-44 = 30 à 44 ans
age-band-45-59 = 45 à 59 ans
age-band-60-and-over = 60 ans et plus
age-band-not-said = Non précisé

error-date-past = Ce jour est passé. Choisissez aujourd’hui ou un jour ultérieur.
error-email-taken = Cette adresse est désormais utilisée. Choisissez-en une autre.
error-log-not-signed = Le journal ne correspond plus à son dernier point de contrôle : aucun nouveau n’a été établi. Vérifiez tout le journal pour savoir à partir d’où.

error-page-again = Envoyer de nouveau
error-page-files = Les fichiers ne peuvent pas attendre sur cette page : ce que vous envoyez d’ici part sans eux. Pour les joindre, revenez en arrière avec votre navigateur et choisissez-les de nouveau.
ui-pair = { $what } : { $which }
ui-numbered = { $what } { $number }
ui-noted = { $what } ({ $note })
ui-own-pages = Vos pages
ui-recognised = Reconnue d’après votre texte
ui-recognised-hint = Choisissez-la vous-même si votre texte est court ou en plusieurs langues.
ui-plain-text = Texte brut
ui-older = plus ancienne que l’original
ui-older-text = Cette traduction est plus ancienne que l’original. L’original fait foi.
ui-address = Adresse
ui-guides = Guides
ui-moment = { $date } à { $time } UTC
ui-proof = Preuve
ui-proof-take = Télécharger
ui-proof-later = D’ici un jour
ui-closed-account = Compte clôturé

# La page intermédiaire, avant ce que personne ne doit pouvoir faire devant un écran laissé ouvert.
ui-prove-title = Montrez que c’est bien vous
ui-prove-lead = La suite mérite une vérification. Un code vaut pour un quart d’heure.
ui-prove-lead-kept = La suite mérite une vérification. Un code vaut pour un quart d’heure ; ce que vous avez saisi est conservé.
ui-prove-file = Un fichier ne peut pas être conservé entre-temps : le formulaire vous le demandera de nouveau.
ui-prove-code = Code de votre application
ui-prove-code-hint = Six chiffres, ou l’un de vos codes de secours.
ui-prove-go-on = Continuer
ui-passkey = Clé d’accès
ui-passkey-use = Utiliser une clé d’accès
ui-passkey-failed = La clé d’accès n’a pas été utilisée. Réessayez, ou servez-vous de votre code.
ui-passkey-without = Les clés d’accès demandent JavaScript et un navigateur qui les connaît. Le mot de passe et le code fonctionnent toujours.
error-passkey = Cette clé d’accès n’a pas été acceptée. Réessayez, ou servez-vous de votre mot de passe et d’un code.
error-too-many-passkeys = Un compte accepte jusqu’à dix clés d’accès. Retirez-en d’abord une.
error-institution = La connexion par votre institution n’a pas abouti. Réessayez, ou connectez-vous avec mot de passe et code.
error-institution-unknown = Votre institution vous connaît, mais aucun compte d’ici n’y est relié. Connectez-vous une fois avec mot de passe et code, puis reliez-le sous « Votre compte ».
ui-recovering = Quelqu’un a demandé un nouvel accès à votre compte. Ce n’était pas vous ? Alors arrêtez cela.
ui-recovering-stop = Arrêter cela
error-recovery-proof = Cela ne correspond pas. Vérifiez et réessayez.
error-confirmed-already = Vous avez déjà confirmé. Il faut une seconde personne.
error-page-too-many = Trop d’essais
error-page-too-many-text = { $n ->
    [one] Rien n’a été enregistré. Veuillez patienter une minute, puis réessayer.
   *[other] Rien n’a été enregistré. Veuillez patienter { $n } minutes, puis réessayer.
}
error-page-too-many-when = Votre envoi sera de nouveau accepté à partir du { $when }. Vous n’avez rien à signaler, et personne ne vous en tiendra rigueur.
error-page-ask-again = Redemander la page
ui-password = Mot de passe
ui-password-or-code = Mot de passe ou code
mail-bland-subject = Vous avez un message
mail-bland-body =
    Quelque chose vous attend. Pour le lire, connectez-vous ou revenez avec votre code :

    { $link }
mail-titled-subject = { $subject } : { $title }
mail-titled-body = Il s’agit de « { $title } ».
mail-round-up-subject = Ce qu’il y a de nouveau pour vous aujourd’hui
mail-round-up-body =
    Bonjour { $name },

    Voici ce qu’il y a de nouveau pour vous sur Indaba depuis hier.
mail-round-up-more =
    { $n ->
        [one] Et encore un : { $topic }
       *[other] Et { $n } de plus : { $topic }
    }
    { $link }
mail-choosing = Pour choisir à quel sujet nous vous écrivons, et quand : { $link }
mail-answerable = Vous pouvez répondre à ce message par courriel pendant 30 jours. Ce que vous écrivez au-dessus est alors visible pour tous ceux qui lisent la discussion, comme si vous l’aviez écrit là, sous le nom que la page vous proposerait. Retirez votre signature. Les pièces jointes ne sont pas prises.
reply-attachment = (Une pièce était jointe à cette réponse. Les pièces jointes ne passent pas par courriel.)
told-deadline = Il y a une date que vous pourriez manquer.
told-duty = Quelqu’un attend que vous agissiez.
told-safety = La sécurité de personnes est en jeu.
told-decision = Une décision a été prise sur vous, votre organisation ou ce que vous avez écrit.
told-account = Il s’agit de qui peut accéder à votre compte.
told-reply = Vous croiriez que vos mots sont arrivés.

# Ce qui n’a pas abouti, tel que le lisent les programmes.
api-problem-query = L’adresse n’est pas comprise
api-problem-query-text = Un élément de la requête ou d’un en-tête est inconnu ou erroné. Comparez-le à la description.
api-problem-unreadable = Le corps n’est pas du JSON
api-problem-unreadable-text = L’envoi n’a pas pu être lu, et rien n’a été enregistré.
api-problem-refused = Quelque chose est encore à corriger
api-problem-refused-text = Rien n’a été enregistré. Chaque entrée de « errors » dit ce qu’il faut faire.
api-problem-token-needed = Il faut un jeton
api-problem-token-needed-text = Ceci se fait pour une personne qui a un compte : envoyez son jeton.
api-problem-token-unknown = Ce jeton n’est pas valable
api-problem-token-unknown-text = Il est mal saisi, a été révoqué ou a expiré.
api-problem-not-granted = Le jeton ne donne pas cet accès
api-problem-not-granted-text = Il a été créé sans cette portée. On peut en créer un autre qui la comprend.
api-problem-not-found = Introuvable
api-problem-not-found-text = Il n’y a rien ici que vous puissiez voir.
api-problem-method = Cette méthode n’existe pas ici
api-problem-method-text = L’en-tête Allow indique celles qui existent.
api-problem-not-acceptable = La réponse serait du JSON
api-problem-not-acceptable-text = La requête n’accepte pas le JSON, et il n’y a pas d’autre forme.
api-problem-changed = Cela a changé entre-temps
api-problem-changed-text = L’état que nomme la requête n’est plus celui en vigueur. Lisez-le d’abord de nouveau.
api-problem-too-large = Le corps est trop grand
api-problem-too-large-text = Rien n’a été enregistré. Un corps compte au plus 256 kilo-octets.
api-problem-media-type = Le corps doit être du JSON
api-problem-media-type-text = Envoyez-le comme application/json.
api-problem-too-many = Trop de requêtes
api-problem-too-many-text = L’en-tête Retry-After dit après combien de secondes elles sont de nouveau acceptées. Cela n’est reproché à personne.
api-problem-internal = Une erreur s’est produite de notre côté
api-problem-internal-text = Rien de ce qui a été confirmé n’est perdu. Réessayez plus tard.
api-problem-unavailable = Nous ne pouvons pas recevoir cet envoi maintenant
api-problem-unavailable-text = Rien n’a été enregistré. Réessayez dans quelques minutes.
api-problem-took-too-long = Cela a pris trop de temps
api-problem-took-too-long-text = La demande a été interrompue ; elle a pu aboutir ou non. Renvoyez-la avec la même Idempotency-Key : elle ne compte qu’une fois. Sans clé, vérifiez d’abord.
api-problem-reading = La lecture indique : { $said }
error-token-days = Choisissez de 1 à { $most } jours.
error-too-many-tokens = Un compte accepte jusqu’à { $most } jetons. Révoquez-en d’abord un.
error-token-shown = Ce jeton a déjà été créé et affiché une fois. S’il n’a pas été conservé, révoquez-le et créez-en un autre.
error-key-used = Cette clé a déjà servi avec un autre contenu. Prenez une nouvelle clé.

# Files that people add: how large they are, what was taken out of them, why one is not taken.
ui-file-size = { $n } ko
ui-file-removed = Nous avons retiré
ui-file-nothing-removed = Rien n’était à retirer
ui-file-take = Télécharger
ui-file-remove = Retirer
ui-file-state-waiting = Attend la recherche de logiciels malveillants
ui-file-state-found = Retiré : un logiciel malveillant a été trouvé
ui-file-what-author = des noms d’auteurs
ui-file-what-place = le lieu
ui-file-what-time = l’heure
ui-file-what-camera = l’appareil photo
ui-file-what-program = des programmes et des dossiers
ui-file-what-description = des descriptions hors du contenu
ui-file-what-preview = un aperçu
ui-file-what-changes = d’anciennes rédactions
ui-file-what-versions = d’anciennes versions
ui-file-what-marks = des numéros cachés
ui-file-what-scripts = des scripts
ui-file-what-attachments = des fichiers dans le fichier
ui-file-what-links = des liaisons cachées
ui-file-what-formulas = des formules
ui-file-what-pictures = des images impossibles à nettoyer
ui-file-what-motion = toutes les images sauf la première
ui-file-what-rest = des restes cachés
ui-file-refused-empty = Ce fichier est vide.
ui-file-refused-kind = Ce type de fichier n’est pas accepté. Enregistrez-le en PDF, DOCX, XLSX, ODT, JPEG, PNG ou texte brut.
ui-file-refused-damaged = Ce fichier est illisible ; il est peut-être endommagé. Enregistrez-le à nouveau, par exemple en PDF, puis réessayez.
ui-file-refused-locked = Ce fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe.
ui-file-refused-active = Ce fichier contient des macros ou des contrôles. Enregistrez-le sans eux, par exemple en PDF.
ui-file-refused-embedded = Ce fichier contient d’autres fichiers. Enregistrez-le sans eux, par exemple en PDF.
ui-file-refused-fetches = Ce fichier va chercher quelque chose ailleurs quand on l’ouvre. Enregistrez-le en PDF.
ui-file-refused-too-large = Ce fichier dépasse 10 Mo.
ui-file-refused-too-much = Ce fichier contient plus que ce qui peut être examiné. Divisez-le ou enregistrez-le en PDF.
ui-file-refused-controls = Ce texte contient des caractères de contrôle. Enregistrez-le en texte brut UTF-8.
ui-file-malware = Un logiciel malveillant a été trouvé dans ce fichier. Il n’a pas été conservé. Vérifiez votre appareil.
ui-file-no-scanner = La recherche de logiciels malveillants est impossible pour le moment. Rien n’a été conservé ; réessayez plus tard.
