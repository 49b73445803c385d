# The start page and the standing pages.
portal-home-title = Ici, la société civile est consultée et reçoit une réponse
portal-home-lead = Le Bureau consulte les organisations sur son travail et dit publiquement ce qu’il a fait de ce qu’il a entendu.
portal-home-1 = Nul ne doit pâtir de sa participation : chaque organisation choisit ce qu’elle montre et, au départ, seul le Bureau le voit.
portal-home-2 = Quiconque s’exprime reçoit une réponse : sa contribution est retenue ou non, avec le motif.
portal-home-3 = Les organisations présentent leur candidature pour rejoindre le réseau ; les fonctionnaires y entrent sur invitation.
portal-accessibility-title = Accessibilité
portal-accessibility-lead = Chaque tâche peut se faire sans script, au clavier et avec un lecteur d’écran.
portal-accessibility-1 = Les pages visent les Règles pour l’accessibilité des contenus Web (WCAG) 2.2, niveau AA.
portal-accessibility-2 = Si quelque chose vous gêne, dites-le au Bureau : ce sera corrigé.
portal-privacy-title = Vie privée
portal-privacy-lead = Nous gardons ce que le travail exige, et rien qui permette de vous suivre.
portal-privacy-1 = Ni votre adresse réseau ni aucune description de votre appareil ne sont enregistrées. Aucune page ne charge quoi que ce soit d’un autre site.
portal-privacy-2 = Un témoin de connexion (cookie) maintient votre session ouverte, un autre retient votre langue.
portal-privacy-3 = Un journal que vous pouvez lire indique qui a consulté ou modifié votre compte.
portal-privacy-4 = Les documents que vous joignez à une candidature sont débarrassés de ce qu’ils révèlent sans le montrer, comme le lieu d’une photographie ; seule la copie nettoyée est conservée, scellée.
portal-privacy-5 = L’adresse de qui demande la lettre d’information est gardée scellée, pour cette lettre seule, et disparaît au désabonnement. Ses courriers ne contiennent pas d’images et ne comptent personne.
portal-day-title = Ma journée
portal-day-late = { $n ->
    [one] Une tâche est en retard.
   *[other] { $n } tâches sont en retard.
}
portal-day-nothing = Vous n’avez rien à faire pour l’instant
portal-day-nothing-text = Ce que l’on attend de vous figurera ici, la date la plus proche d’abord.
portal-day-overdue = En retard
portal-day-by = Pour le { $date }
portal-day-ways = Tout le reste
portal-design-title = Les composants du portail
portal-design-lead = Chaque élément dont les pages sont faites, une fois, avec le vocabulaire du portail.
portal-design-state = État

# Messages.
portal-home-4 = Un message vous amène ici ? Ce qui vous attend s’affiche après connexion, ou après retour avec votre code.
portal-home-sign-in = Se connecter
portal-home-code = Revenir avec votre code
portal-day-messages = Messages
portal-day-messages-text = Chacun mène là où il se lit. Ils restent ici 30 jours, sauf si vous les rangez.
portal-day-messages-older = Messages plus anciens
portal-day-messages-away = Tout ranger
done-messages-away = Les messages sont rangés.

# What is new, and what letters say.
portal-day-late-group = En retard
portal-day-week = Dans la semaine
portal-day-later = Plus tard
portal-day-open = Sans date
portal-day-new = Nouveau depuis le { $date }
portal-day-new-nothing = Rien n’a changé depuis.
portal-day-new-text = Le compte part de votre dernière visite, sur quelque appareil que ce soit ; une visite sans ouvrir cette page ne compte pas. Nous gardons ce seul moment et l’heure à laquelle vous l’avez ouverte pour la dernière fois, et rien de ce que vous avez regardé.
portal-day-seen = J’ai tout vu
portal-day-notifications = À quel sujet nous vous écrivons
done-seen = Désormais, seul ce qui vient sera nouveau.
portal-day-waits = Ce que vous avez à faire
portal-day-more = { $n ->
    [one] Encore un
   *[other] Encore { $n }
}
portal-day-more-open = { $n ->
    [one] Encore un et d’autres
   *[other] Plus de { $n } autres
}
portal-privacy-6 = Depuis quand les choses sont nouvelles pour vous et l’heure à laquelle vous avez ouvert votre journée pour la dernière fois sont conservés pour cette page seulement et disparaissent avec votre compte. Ce que vous avez regardé ne l’est pas.
