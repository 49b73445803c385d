# The start page and the standing pages.
portal-home-title = Ici la société civile est consultée et reçoit une réponse
portal-home-lead = Le Bureau consulte les organisations sur son travail et dit publiquement ce qu'il a fait de leurs avis.
portal-home-1 = Nul ne doit pâtir de sa participation : chaque organisation choisit ce qu'elle montre, et d'abord seul le Bureau le voit.
portal-home-2 = Quiconque s'exprime reçoit une réponse : retenu ou non, avec la raison.
portal-home-3 = Les organisations et les agents entrent sur invitation.
portal-accessibility-title = Accessibilité
portal-accessibility-lead = Chaque tâche se fait sans script, au clavier et avec un lecteur d'écran.
portal-accessibility-1 = Les pages visent les règles d'accessibilité WCAG 2.2, niveau AA.
portal-accessibility-2 = Si quelque chose vous gêne, dites-le au Bureau : ce sera corrigé.
portal-privacy-title = Vie privée
portal-privacy-lead = Nous gardons ce que le travail exige et rien qui vous suive.
portal-privacy-1 = Ni adresse de réseau ni description de votre appareil ne sont enregistrées. Aucune page ne charge rien d'un autre site.
portal-privacy-2 = Un témoin garde votre connexion, un autre votre langue.
portal-privacy-3 = Qui a consulté ou modifié votre compte figure dans un journal que vous pouvez lire.
