# Les mots du cadre de page et des composants (ui-…).
ui-site-name = Indaba
ui-site-line = La société civile et le Bureau de lutte contre le terrorisme de l'ONU
ui-skip = Aller au contenu
ui-demo = Démonstration. Les organisations et les personnes présentées ici sont fictives.
ui-language = Langue :
ui-navigation = Principal
ui-crumbs = Vous êtes ici
ui-account = Votre compte
ui-sign-in = Se connecter
ui-sign-out = Se déconnecter
ui-footer = Sur Indaba, le Bureau consulte la société civile et répond à ce qu'elle lui dit.
ui-accessibility = Accessibilité
ui-privacy = Vie privée
ui-error = Erreur :
ui-errors-title = Veuillez vérifier les points suivants
ui-optional = (facultatif)
ui-limit = { $n ->
    [one] { $n } caractère au maximum
   *[other] { $n } caractères au maximum
}
ui-audience = Qui verra ceci :
ui-state = État :
ui-next-step = Prochaine étape :
ui-done = terminé
ui-pages = Pages de résultats
ui-previous = Précédent
ui-next = Suivant
ui-filter = Appliquer les filtres
ui-clear-filters = Effacer les filtres
ui-download = Télécharger :
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
ui-percent = {"\u00A0"}%

# Erreurs dites près des champs et sur les pages d'erreur.
error-required = Veuillez remplir ce champ.
error-too-long = Ce texte est trop long : { $limit } caractères au plus.
error-mixed-scripts = Des lettres d'alphabets différents qui se ressemblent sont mêlées ici. Veuillez n'en employer qu'un.
error-choose = Veuillez choisir une réponse.
error-email = Veuillez écrire une adresse telle que nom@exemple.org.
error-date = Veuillez écrire une date qui existe, année-mois-jour.
error-not-in-this-state = Cela n'est pas possible à ce stade. La page a peut-être changé depuis que vous l'avez ouverte.
error-account-exists = Un compte existe déjà avec cette adresse. Veuillez vous connecter.
error-wrong-code = Ce code n'est pas le bon. Attendez le suivant et réessayez.
error-password-short = Veuillez employer au moins { $least } caractères.
error-password-weak = Ce mot de passe est facile à deviner. Préférez plusieurs mots peu courants.
error-wrong-password = Ce mot de passe n'est pas le bon.
error-sign-in = L'adresse, le mot de passe ou le code n'est pas le bon.
error-too-many-attempts = Trop d'essais. Veuillez attendre un quart d'heure.
error-form-too-large = Votre envoi est trop volumineux. Un fichier peut avoir jusqu'à 8 Mo.
error-form-unreadable = Votre envoi n'a pas pu être lu. Revenez en arrière et envoyez-le de nouveau.
error-form-expired = Votre session a changé depuis l'ouverture de ce formulaire. Revenez en arrière, rechargez la page et recommencez.
error-foreign-form = Ce formulaire venait d'un autre site et n'a pas été accepté.
error-page-refused = Cela n'a pas pu être fait
error-page-not-found = Page introuvable
error-page-not-found-text = Il n'y a rien ici que vous puissiez voir. Si vous attendiez quelque chose, connectez-vous ou demandez à la personne qui vous a envoyé le lien.
error-page-internal = Une erreur s'est produite chez nous
error-page-internal-text = Rien de ce qui vous a été confirmé n'est perdu. Veuillez réessayer ; si cela se répète, prévenez le Bureau.
error-page-unavailable = Nous ne pouvons pas recevoir votre envoi maintenant
error-page-unavailable-text = Rien n'a été enregistré. Gardez votre texte et réessayez dans quelques minutes.
error-page-go-back = Revenez en arrière avec votre navigateur : ce que vous avez écrit y est encore.
error-page-home = Aller à l'accueil
role-visitor = Visiteur ou visiteuse
role-signed-in = Personne connectée
role-member = Membre
role-representative = Représentant(e)
role-organisation-administrator = Responsable de l'administration d'une organisation
role-focal-point = Point focal
role-engagement-officer = Responsable de la mobilisation de la société civile
role-consultation-manager = Responsable des consultations
role-auditor = Auditeur ou auditrice
role-technical-administrator = Responsable de l'administration technique
mail-foot = Indaba, où le Bureau de lutte contre le terrorisme de l'ONU consulte la société civile et lui répond.
error-last-administrator = Il faut au moins une personne responsable de l'administration technique. Nommez-en d'abord une autre.

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

error-date-past = Ce jour est passé. Choisissez aujourd'hui ou un jour ultérieur.
error-email-taken = Cette adresse est désormais utilisée. Choisissez-en une autre.

error-page-again = Envoyer de nouveau
