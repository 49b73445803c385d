# Les mots du cadre de page et des composants (ui-…).
ui-site-name = Indaba
ui-site-line = La société civile et le Bureau de lutte contre le terrorisme de l’ONU
ui-skip = Aller au contenu
ui-demo = Démonstration. Les organisations et les personnes présentées ici sont fictives.
ui-language = Langue :
ui-navigation = Principal
ui-crumbs = Vous êtes ici
ui-account = Votre compte
ui-sign-in = Se connecter
ui-sign-out = Se déconnecter
ui-footer = Sur Indaba, le Bureau consulte la société civile et répond à ce qu’elle lui dit.
ui-accessibility = Accessibilité
ui-privacy = Protection des données
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
