# The words of organisations and search.
network-organisations = Organisations
network-organisations-lead = Les organisations apparaissent ici comme elles l’ont elles-mêmes choisi.
network-none = Aucune organisation à afficher
network-none-text = Une organisation apparaît lorsqu’elle le décide.
network-add = Ajouter une organisation
network-edit = Modifier la fiche
network-form-lead = N’inscrivez que ce que le travail exige, et rien qui puisse mettre quelqu’un en danger.
network-name = Nom de l’organisation
network-country = Pays
network-level = Niveau
network-level-global = Mondial
network-level-regional = Régional
network-level-national = National
network-level-local = Local
network-choose = Veuillez choisir
network-purpose = Mission
network-save = Enregistrer
network-office-until = Le Bureau seul, tant que l’organisation n’en décide pas autrement
network-seen-by = Qui voit cette fiche
network-seen-by-legend = Qui peut voir que l’organisation participe ?
network-visibility-public = Tout le monde
network-visibility-public-text = Le nom, le pays et les autres pays, le niveau, la mission, le site web, les langues, les thèmes, les régions, ce que l’organisation propose et ce qu’elle cherche sont publics.
network-visibility-network = Le réseau seulement
network-visibility-network-text = Les autres organisations du réseau les voient, pas le public.
network-visibility-office = Le Bureau seulement
network-visibility-office-text = Personne d’autre n’apprend que l’organisation participe.
network-parts = Qui voit quelle partie
network-parts-lead = Vous pouvez montrer certaines parties de votre fiche à moins de personnes que celles qui voient votre organisation. Rien ici ne montre une partie à davantage de monde.
network-parts-whole = Votre organisation elle-même est vue par :
network-parts-change-whole = Modifier
network-parts-caption = Parties de votre fiche, qui voit chacune aujourd’hui et qui doit la voir
network-parts-now = Vue aujourd’hui par
network-parts-choice = Doit être vue par
network-parts-as-whole = Toutes les personnes qui nous voient
network-parts-effect = L’effet est immédiat, partout : sur votre page, dans les listes et les fichiers, sur la carte et dans la recherche. Personne ne vous trouve ni ne vous compte d’après une partie qu’il ne peut pas voir. Les chiffres publiés la comptent comme non renseignée. Les fichiers déjà téléchargés restent chez ceux qui les ont.
network-parts-link = Montrer certaines parties à moins de personnes
network-invite = Inviter quelqu’un à parler en son nom
network-invite-button = Envoyer l’invitation
network-person = Nom de la personne
network-email = Adresse électronique
network-role = Fonction
network-letter-language = Langue du courriel
network-invitations = Invitations
network-state = État
network-accepted = acceptée
network-open-until = ouverte jusqu’au { $date }
network-decisions = Décisions d’accréditation enregistrées
network-name-then = Nom à cette date
network-log = Qui a consulté ou modifié cette fiche
network-log-caption = Les 30 dernières entrées
network-when = Quand
network-who = Qui
network-what = Quoi
network-changed-meanwhile = Quelqu’un d’autre a modifié cette fiche pendant que vous écriviez. Rouvrez-la ; votre texte figure toujours sur cette page.
network-search = Recherche
network-search-label = Mots à rechercher
network-nothing = Aucun résultat
network-nothing-text = Essayez avec moins de mots ou d’autres mots.
done-organisation-added = L’organisation est ajoutée. Invitez maintenant la personne qui la représente.
done-saved = Enregistré.
audit-organisation-add = Ajout
audit-organisation-import = Repris d’un registre
audit-organisation-edit = Modification
audit-organisation-set-visibility = Choix de qui la voit
audit-organisation-narrow = Visibilité des parties définie
audit-organisation-look = Consultée par le Bureau
network-appointments = Qui exerce quelle fonction
network-since = Depuis
network-end-appointment = Mettre fin

# Keeping the register in order.
upkeep-can-be-done = Ce qui peut être fait
upkeep-decisions = Décisions concernant cette organisation
upkeep-appeal-until = recours possible jusqu’au { $date }
upkeep-merged-here = Organisations fusionnées dans cette fiche
upkeep-is-registered = Cette organisation figure seulement au registre. Personne ne parle encore en son nom.
upkeep-is-suspended = Cette organisation est suspendue. Ses membres accèdent à sa fiche et ne participent à rien, et seul le Bureau la voit, jusqu’à la levée de la suspension.
upkeep-is-departed = Cette organisation ne fait plus partie du réseau.
upkeep-is-merged = Cette organisation a été fusionnée avec une autre.
upkeep-takes-part-in-nothing = Cela n’est pas possible tant que l’organisation est suspendue ou après son départ.
upkeep-standing-registered = au registre seulement
upkeep-standing-member = membre du réseau
upkeep-standing-suspended = suspendue
upkeep-standing-departed = a quitté le réseau
upkeep-standing-merged = fusionnée
upkeep-outcome-suspended = Suspension
upkeep-outcome-lifted = Suspension levée
upkeep-outcome-left = Départ volontaire
upkeep-outcome-removed = Exclusion du réseau
upkeep-outcome-corrected = Fiche à corriger
upkeep-outcome-kept = Fiche maintenue
upkeep-outcome-imposed = Fiche à corriger à la demande d’un tiers
upkeep-outcome-unfounded = Signalement non confirmé, fiche maintenue
upkeep-outcome-admitted = Admise dans le réseau
upkeep-outcome-refused = Non admise
upkeep-finding = Constat
upkeep-finding-met = rempli
upkeep-finding-not-met = non rempli
upkeep-finding-unclear = à préciser
upkeep-comment = De quelle manière
upkeep-comment-hint = Nécessaire si le critère n’est pas rempli. L’organisation le lit.
upkeep-reason = Motif
upkeep-reason-hint = L’organisation concernée le lit en entier.
upkeep-public-reason = Motif pour tout le monde
upkeep-public-reason-hint = Il est publié au registre des décisions. Ne nommez ni personne ni organisation, ni rien qui permette de les reconnaître.
upkeep-propose = Proposer cette décision
upkeep-propose-next = Une seconde personne la confirme avant qu’elle prenne effet
upkeep-decide = Décider
upkeep-decide-next = Elle prend effet immédiatement
upkeep-propose-suspended = Proposer une suspension
upkeep-propose-suspended-lead = La suspension est temporaire et peut faire l’objet d’un recours. Dites quel critère n’est pas rempli et pourquoi. Tant qu’elle dure, l’organisation ne participe à rien et seul le Bureau la voit.
upkeep-propose-lifted = Lever la suspension
upkeep-propose-lifted-lead = La suspension est levée dès que tous les critères sont remplis. L’organisation participe alors de nouveau et est vue par ceux qui la voyaient avant.
upkeep-propose-removed = Proposer l’exclusion du réseau
upkeep-propose-removed-lead = C’est la décision la plus grave. Choisissez la suspension si elle suffit. L’organisation peut introduire un recours et présenter plus tard une nouvelle candidature.
upkeep-proposal-waits = Une proposition de ce type attend une seconde personne.
upkeep-proposals = Propositions en attente d’une seconde personne
upkeep-proposals-lead = Toute décision défavorable à une organisation est confirmée par une personne qui ne l’a pas proposée.
upkeep-proposals-none = Rien n’est en attente
upkeep-due = au plus tard le { $date }
upkeep-confirm = Confirmer
upkeep-send-back = Renvoyer
upkeep-send-back-why = Pourquoi elle est renvoyée (seulement en cas de renvoi)
done-upkeep-proposed = La proposition est enregistrée et attend une seconde personne.
done-upkeep-lifted = La suspension est levée.
upkeep-leave = Quitter le réseau
upkeep-leave-lead = Une organisation peut partir quand elle le souhaite, sans avoir à dire pourquoi. Cela prend effet immédiatement.
upkeep-leave-happens = Ce qui va se passer
upkeep-leave-seen = Dès lors, seuls le Bureau et ses propres membres voient l’organisation.
upkeep-leave-contributions = Les contributions publiées restent telles quelles, car d’autres y ont répondu.
upkeep-leave-register = Le départ est inscrit au registre des décisions sans son nom.
upkeep-leave-data = Elle pourra toujours emporter ses données et les faire effacer.
upkeep-leave-return = Elle peut revenir en présentant une nouvelle candidature.
upkeep-leave-reason = Motif, si vous souhaitez en donner un
upkeep-leave-reason-hint = Seul le Bureau le lit. Vous pouvez laisser ce champ vide.
upkeep-leave-understood = Je comprends ce qui va se passer et je parle au nom de cette organisation.
upkeep-leave-please-confirm = Veuillez confirmer que vous comprenez ce qui va se passer.
upkeep-leave-button = Quitter le réseau maintenant
upkeep-left-reason = L’organisation est partie de son plein gré sans donner de motif.
upkeep-left-public = L’organisation a quitté le réseau de son plein gré.
upkeep-left-lapsed = L’organisation a quitté le réseau de son plein gré ; il n’y a plus rien à décider.
done-upkeep-left = L’organisation a quitté le réseau. Merci pour ce qu’elle a apporté.
upkeep-renew = Confirmer la fiche et renouveler la déclaration
upkeep-renew-lead = Une fois par an, une personne qui parle au nom de l’organisation confirme que sa fiche est exacte et renouvelle sa déclaration d’indépendance. Cela prend quelques minutes.
upkeep-renew-record = Ce qui est enregistré actuellement
upkeep-renew-right = Ce qui est enregistré est exact.
upkeep-renew-please-confirm = Veuillez confirmer que la fiche est exacte, ou la modifier d’abord.
upkeep-renew-button = Confirmer et renouveler
upkeep-renewal-due = La fiche est à confirmer et la déclaration à renouveler au plus tard le { $date }.
upkeep-renewal-overdue = La confirmation de la fiche et le renouvellement de la déclaration étaient attendus le { $date }.
upkeep-independence = Déclaration d’indépendance
upkeep-independence-hint = Le Bureau et l’organisation elle-même la lisent, et personne d’autre.
upkeep-independence-last = Dernière déclaration : { $date }.
upkeep-funding = Sources de financement
upkeep-funding-hint = Les principales sources et la part approximative de chacune.
upkeep-governments = Liens avec des gouvernements
upkeep-officials = Responsables publics dans les instances dirigeantes
upkeep-none-hint = Laissez vide s’il n’y en a pas.
done-upkeep-renewed = Merci. La fiche est confirmée et la déclaration renouvelée pour un an.
upkeep-renewals = Confirmations annuelles
upkeep-renewals-lead = Qui doit bientôt confirmer et qui est en retard. Après 90 jours, une suspension peut être proposée ; elle n’est jamais automatique.
upkeep-renewals-none = Personne dans cette liste
upkeep-renewals-soon = Bientôt ou en retard
upkeep-renewals-overdue = En retard
upkeep-due-day = Échéance
upkeep-what-next = Étape suivante
upkeep-flags = Une erreur dans la fiche
upkeep-flags-lead = Toute personne connectée qui voit l’organisation peut dire qu’un élément de sa fiche est erroné. L’organisation répond, puis une décision motivée est prise, susceptible de recours.
upkeep-flag-seen-by = Vu par le Bureau, l’organisation elle-même et la personne qui l’a écrit, personne d’autre. L’organisation n’apprend pas qui l’a écrit.
upkeep-flag-new = Qu’est-ce qui est erroné ?
upkeep-flag-field = Champ
upkeep-flag-wrong = Ce qui est erroné
upkeep-flag-wrong-hint = Des faits, non des opinions : ce qui est enregistré et ce qui est exact.
upkeep-flag-source = Comment vous le savez
upkeep-flag-source-hint = Un document, une page du web ou ce que vous avez vu. N’écrivez rien qui puisse mettre quelqu’un en danger.
upkeep-flag-send = Envoyer
upkeep-flag-yours = écrit par vous
upkeep-flag-own = de la part de ses propres membres
upkeep-flag-answer = Réponse de l’organisation
upkeep-flag-answer-button = Répondre
upkeep-flag-decide = Statuer
upkeep-flag-decide-lead = Si tous les critères sont remplis, la fiche est à corriger immédiatement. Sinon elle est maintenue, après confirmation par une seconde personne.
upkeep-flag-state-open = en attente de réponse
upkeep-flag-state-answered = en attente de décision
upkeep-flag-state-proposed = décision en attente de confirmation
upkeep-flag-state-corrected = à corriger
upkeep-flag-state-kept = maintenu
upkeep-flags-open = { $n ->
    [one] Une erreur signalée dans la fiche reste à trancher.
   *[other] { $n } erreurs signalées dans la fiche restent à trancher.
}
upkeep-field-name = Nom de l’organisation
upkeep-field-country = Pays
upkeep-field-level = Niveau
upkeep-field-purpose = Mission
upkeep-field-website = Site web
upkeep-field-languages = Langues de travail
upkeep-field-themes = Thèmes
upkeep-field-regions = Régions
upkeep-field-people = Ses membres et leurs fonctions
upkeep-field-independence = Son indépendance
upkeep-field-other = Autre chose
upkeep-field-countries = Pays où elle travaille
upkeep-field-offers = Ce qu’elle offre
upkeep-field-seeks = Ce qu’elle cherche
done-upkeep-flagged = Merci. L’organisation répondra, puis une décision sera prise.
upkeep-duplicates = Fiches qui concernent peut-être une même organisation
upkeep-duplicates-lead = Des noms qui se ressemblent. Rien n’est fusionné automatiquement : comparez, puis décidez.
upkeep-duplicates-none = Aucun nom ne se ressemble
upkeep-duplicates-none-text = Deux organisations peuvent néanmoins être fusionnées depuis la page de l’une d’elles.
upkeep-duplicates-count = { $n ->
    [one] Une paire à examiner.
   *[other] { $n } paires à examiner, les plus ressemblantes d’abord.
}
upkeep-duplicates-left = { $n ->
    [one] Les noms d’une fiche sont encore en cours de comparaison.
   *[other] Les noms de { $n } fiches sont encore en cours de comparaison.
}
upkeep-duplicates-open = À examiner
upkeep-duplicates-decided = Jugées différentes
upkeep-duplicates-decided-none = Aucune paire n’a été jugée différente
upkeep-found-by = Quand, et par qui
upkeep-look-again = Proposer de nouveau
done-upkeep-maybe-same = Cette paire est de nouveau proposée.
upkeep-why = Pourquoi
upkeep-why-same-name = Même nom
upkeep-why-same-words = Mêmes mots
upkeep-why-acronym = Même sigle
upkeep-why-initials = Sigle formé des initiales
upkeep-why-similar = Mots semblables
upkeep-one = L’une
upkeep-other = L’autre
upkeep-compare = Comparer
upkeep-not-same = Ce n’est pas la même organisation
done-upkeep-not-same = Cette paire ne sera plus proposée.
upkeep-merge = Fusionner avec une autre fiche
upkeep-merge-lead = Deux fiches d’une même organisation n’en font plus qu’une. Tout changement est consigné, si bien qu’il peut être annulé.
upkeep-merge-with = L’autre organisation
upkeep-merge-with-hint = L’adresse de sa page sur ce site.
upkeep-merge-not-found = Il n’y a pas d’autre organisation à cette adresse. Copiez l’adresse de sa page.
upkeep-merge-not-now = Une organisation suspendue, partie ou déjà fusionnée ne peut pas être fusionnée.
upkeep-merge-undecided = Une suspension ou un départ de l’organisation qui disparaîtrait attend une seconde personne. Faites-le d’abord confirmer ou renvoyer.
upkeep-merge-stands = La fiche de { $name } demeure ; l’adresse de l’autre y conduit.
upkeep-merge-swap = Garder plutôt la fiche de { $name }
upkeep-merge-alike = Les deux fiches disent la même chose.
upkeep-merge-fields = Ce qui est gardé de chaque fiche
upkeep-merge-stays = Demeure
upkeep-merge-goes = Disparaît
upkeep-merge-happens = Ce qui va se passer
upkeep-merge-people = Les personnes de l’autre fiche reçoivent les mêmes fonctions dans celle qui demeure.
upkeep-merge-history = Les décisions passées, les déclarations, les liens, les invitations en cours et ce qui a été signalé comme inexact sont transférés, de même que les invitations aux consultations, les décisions du Bureau et les mandats que seule l’autre fiche a signés.
upkeep-merge-seen = Les décisions transférées s’affichent avec le nom pour quiconque voit la fiche qui demeure. L’autre fiche est vue par moins de personnes : demandez-vous si cela peut nuire.
upkeep-merge-contributions = Les contributions restent sous le nom sous lequel elles ont été écrites, pour qui le voyait et voit la fiche qui demeure. Leurs auteurs y accèdent toujours.
upkeep-merge-undo = La fusion peut être annulée tant que ce qui a été transféré n’a pas été modifié.
upkeep-merge-note = Comment on sait qu’il s’agit de la même organisation
upkeep-merge-note-hint = Seul le Bureau le lit.
upkeep-merge-button = Fusionner les deux fiches
done-upkeep-merged = Les deux fiches sont fusionnées.
upkeep-part = Annuler la fusion
upkeep-part-lead = Tout ce qui a été transféré redevient exactement ce que c’était. Ce qui a été modifié depuis n’est pas écrasé.
upkeep-part-gone = La fiche qui revient
upkeep-part-stands = La fiche qui est restée
upkeep-part-rows = Changements consignés
upkeep-part-button = Annuler la fusion maintenant
done-upkeep-parted = Les deux fiches sont de nouveau séparées.
upkeep-part-changed-record = Impossible d’annuler : l’une des fiches a été modifiée après la fusion. Corrigez les fiches à la main.
upkeep-part-changed-people = Impossible d’annuler : des fonctions de personnes transférées ont changé après la fusion, ou une invitation a été utilisée. Rétablissez d’abord ces fonctions.
upkeep-part-changed-history = Impossible d’annuler : des décisions passées ou des déclarations transférées ont changé après la fusion.
upkeep-part-stands-merged = Impossible d’annuler pour l’instant : la fiche restante a elle-même été fusionnée avec une autre. Annulez d’abord cette fusion.
upkeep-part-took-part = Impossible d’annuler : depuis la fusion, des personnes transférées ont participé à une activité au nom de la fiche restante.
upkeep-part-erased = Impossible d’annuler : ce qui était enregistré sur l’organisation a été effacé.
upkeep-own-data = Les données de l’organisation
upkeep-own-data-lead = Tout ce qui est conservé sur l’organisation et par elle, à emporter. Les adresses électroniques n’y figurent pas : elles appartiennent aux personnes.
upkeep-own-data-elsewhere = Les contributions se téléchargent à chaque consultation. Ce qui est conservé sur votre propre compte se trouve sur la page de votre compte.
upkeep-data-part = Partie
upkeep-data-number = Nombre
upkeep-data-record = Fiche
upkeep-data-leadership = Direction
upkeep-data-declarations = Déclarations d’indépendance
upkeep-data-renewals = Confirmation annuelle
upkeep-data-people = Personnes et fonctions
upkeep-data-invitations = Invitations
upkeep-data-past-decisions = Décisions passées
upkeep-data-decisions = Décisions du Bureau
upkeep-data-flags = Erreurs signalées
upkeep-data-merged = Fiches fusionnées ici
upkeep-data-panels = Groupes constitués quand les places sont rares
upkeep-data-log = Entrées du journal
upkeep-erase = Effacer ce qui est enregistré
upkeep-erase-leave-first = Tant que l’organisation fait partie du réseau, sa fiche est nécessaire. Quittez d’abord le réseau.
upkeep-erase-lead = L’effacement est définitif. Emportez d’abord vos données si vous souhaitez les garder.
upkeep-erase-what = Ce qui est effacé
upkeep-erase-record = Nom, pays, niveau, mission, site web, langues, thèmes, régions, qui la dirige, toutes les déclarations et les décisions passées enregistrées.
upkeep-erase-people = Les fonctions de ses membres prennent fin ; les noms et adresses de ses invitations sont effacés.
upkeep-erase-flags = Les erreurs signalées et les réponses, ainsi que les notes sur les fusions.
upkeep-erase-stays = Ce qui reste, et pourquoi
upkeep-erase-stays-contributions = Les contributions publiées, sous « Une organisation qui a quitté le réseau » : d’autres y ont répondu et des résultats s’appuient sur elles.
upkeep-erase-stays-decisions = Les décisions la concernant : sans nom au registre public, entières au Bureau, afin qu’on puisse vérifier si elles étaient justes.
upkeep-erase-stays-log = Les entrées du journal d’audit : elles ne peuvent être modifiées ; elles disent qui a fait quelque chose et quand, non ce qui était enregistré.
upkeep-erase-stays-accounts = Les comptes des personnes : ils leur appartiennent.
upkeep-erase-stays-files = Les fichiers de registres publics importés par le Bureau : les importer de nouveau ne rétablit pas ce qui a été effacé.
upkeep-erase-type-name = Écrivez le nom de l’organisation tel qu’il est enregistré
upkeep-erase-name-differs = Ce n’est pas le nom enregistré. Écrivez-le tel qu’il figure au-dessus du champ.
upkeep-erase-on = Continuer
upkeep-erase-last = Effacer tout ce qui est enregistré sur { $name } ? Personne ne pourra l’annuler.
upkeep-erase-button = Effacer définitivement
upkeep-erase-keep = Conserver
upkeep-erased-name = Une organisation qui a quitté le réseau
done-upkeep-erased = Ce qui était enregistré sur l’organisation est effacé.
upkeep-leave-people = { $n ->
    [one] La fonction d’une personne est mise en sommeil : elle peut encore lire la fiche mais ne participe à rien.
   *[other] Les fonctions de { $n } personnes sont mises en sommeil : elles peuvent encore lire la fiche mais ne participent à rien.
}
upkeep-days-left = { $n ->
    [0] aujourd’hui
    [one] dans { $n } jour
   *[other] dans { $n } jours
}
upkeep-days-overdue = { $n ->
    [one] { $n } jour de retard
   *[other] { $n } jours de retard
}
audit-organisation-suspend = Suspendue
audit-organisation-resume = Participe de nouveau
audit-organisation-depart = A quitté le réseau
audit-organisation-renew = Fiche confirmée, déclaration renouvelée
audit-organisation-flag = Une erreur a été signalée
audit-organisation-answer-flag = Réponse à une erreur signalée
audit-organisation-settle-flag = Décision sur une erreur signalée
audit-organisation-merge = Une autre fiche a été fusionnée
audit-organisation-part = Une fusion a été annulée
audit-organisation-not-same = Jugée différente
audit-organisation-maybe-same = Proposée de nouveau comme identique
audit-organisation-take-data = Données emportées
audit-organisation-erase = Ce qui était enregistré a été effacé
upkeep-wait-renewal = Confirmez que la fiche est toujours exacte : { $name }
upkeep-wait-flags = Répondez à ce qui a été signalé : { $name } ({ $n })
mail-standing-changed-subject = Une décision à lire
mail-standing-changed-body =
    Bonjour { $name },

    Une décision figure dans la fiche de votre organisation. Connectez-vous pour la lire avec son motif, ainsi que ce qui peut être fait et jusqu’à quand :

    { $link }
mail-renewal-due-subject = Une confirmation annuelle de quelques minutes
mail-renewal-due-body =
    Bonjour { $name },

    Une confirmation est attendue au plus tard le { $date }. Connectez-vous pour la vérifier et la compléter :

    { $link }
mail-tie-proposed-subject = Une proposition attend votre réponse
mail-tie-proposed-body =
    Bonjour { $name },

    Une proposition a été faite à votre organisation. Connectez-vous pour la lire et y répondre :

    { $link }
mail-tie-changed-subject = Il y a du nouveau pour vous sur Indaba
mail-tie-changed-body =
    Bonjour { $name },

    Il y a du nouveau dans la fiche de votre organisation. Connectez-vous pour le lire :

    { $link }
mail-flag-raised-subject = Une question sur une fiche attend votre réponse
mail-flag-raised-body =
    Bonjour { $name },

    Une erreur possible a été signalée dans une fiche. Connectez-vous pour le lire et y répondre :

    { $link }
mail-flag-decided-subject = Une question sur une fiche a été tranchée
mail-flag-decided-body =
    Bonjour { $name },

    Une décision a été prise sur ce qui a été écrit au sujet d’une fiche. Vous pouvez la lire avec son motif ici :

    { $link }
network-import-look = Regarder d’abord
network-import-taken = Comment le fichier serait repris
network-import-taken-text = Rien n’est encore écrit. Les 20 premières organisations et les 20 premières remarques sont affichées. Ce qui existe déjà reste tel quel.
network-import-problems = Remarques
network-import-known = existe déjà
network-import-new = nouvelle
network-column-level = Niveau
network-column-country = Pays, par nom ou code (M49 ou ISO)
network-column-website = Site web
network-column-languages = Langues de travail, séparées par des points-virgules
network-column-themes = Thèmes, séparés par des points-virgules
network-note-unknown-level = Le niveau { $detail } est inconnu. Il reste vide.
network-note-unknown-country = Le pays { $detail } est inconnu. Il reste vide.
network-note-unknown-website = { $detail } n’est pas une adresse de site web. Le champ reste vide.
network-note-unknown-language = La langue { $detail } est inconnue. Elle est omise.
network-note-unknown-theme = Le thème { $detail } est inconnu. Il est omis.
network-count-unknown = Cellules non comprises
upkeep-data-ties = Liens avec d’autres organisations
# The register is in order.

network-see-it-as = Voir la fiche comme
network-as-oneself = Vous
network-as-public = Le public
network-as-member = Un autre membre du réseau
network-as-office = Le Bureau
network-preview = Voici ce que l’on voit alors. Rien ne peut être modifié ici.
network-preview-nothing = On ne trouve rien ici : de ce point de vue, cette organisation n’existe pas.
network-recorded = Ce qui est enregistré, et qui le voit
network-field = Champ
network-value = Enregistré
network-nothing-recorded = rien
network-office-and-own = L’organisation elle-même et le Bureau
network-people-and-log = Personnes, décisions passées, consultations de la fiche
network-below = ci-dessous
network-log-text = Chaque consultation de cette fiche par le Bureau est notée, au plus une fois par heure et par personne.
network-website = Site web
network-website-hint = Par exemple https://example.org
network-languages = Langues de travail
network-themes = Thèmes de travail
network-regions = Régions d’intervention
network-leadership = Qui dirige l’organisation
network-leadership-hint = Facultatif. Seul le Bureau le voit et l’utilise pour des décomptes, par exemple du nombre d’organisations dirigées par des femmes.
network-gender = Genre de la personne qui dirige
network-age-band = Âge de la personne qui dirige
network-last-day = Dernier jour de la fonction
network-last-day-hint = Laissez vide si la fonction n’a pas de date de fin.
network-until = Jusqu’au
network-no-end = sans date de fin
network-change = Modifier
network-kind = Type
network-kind-all = Tout
network-kind-organisation = Organisation
network-kind-consultation = Consultation
network-kind-seat = Point focal
network-kind-briefing = Réunion d’information
network-kind-commitment = Engagement
network-kind-paragraph = Paragraphe
network-kind-statement = Affirmation
network-kind-forum = Message de forum
network-kind-contribution = Contribution
network-advice-words = Tous les mots doivent être présents : essayez moins de mots, ou une autre forme.
network-advice-kinds = Chercher partout
network-advice-sign-in = Les membres du réseau trouvent davantage après connexion.
network-narrow = Il y a davantage. Ajoutez un mot pour préciser la recherche.
network-import = Importer un fichier
network-import-lead = Les organisations du fichier sont ajoutées au registre. Seul le Bureau les voit, et un second passage n’ajoute rien en double.
network-file = Fichier
network-file-hint = Un tableau CSV ou Excel (XLSX) avec un en-tête et une colonne de noms, en UTF-8, jusqu’à 8 Mo. Le fichier est conservé.
network-upload = Envoyer et examiner
network-imports = Fichiers importés
network-import-columns = Que contient chaque colonne ?
network-import-first = Les premières lignes du fichier
network-column-none = absent de ce fichier
network-column-name = Nom de l’organisation
network-column-decision = Décision la concernant
network-column-date = Date de la décision, sous la forme 2024-06-14
network-column-new-name = Nouveau nom, en cas de changement
network-column-note = Remarque
network-import-start = Importer
network-import-column-twice = Cette colonne est choisie deux fois. Choisissez chacune une seule fois.
network-import-decision-and-date = Une décision va avec sa date. Choisissez les deux ou aucune.
network-import-state-uploaded = attend votre décision
network-import-state-running = en cours
network-import-state-done = terminé
network-progress = Traité jusqu’ici
network-progress-text = Vous pouvez quitter cette page ; l’importation continue.
network-progress-look = Actualiser
network-lines-read = lignes lues
network-in-file = organisations dans le fichier
network-new-organisations = organisations ajoutées
network-new-decisions = décisions ajoutées
network-count-merged = changements de nom et fusions suivis
network-count-repeats = lignes répétées
network-count-no-new-name = changements de nom sans nouveau nom
network-count-same-name = changements d’orthographe
network-count-alike = paires ressemblantes, laissées séparées
network-count-skipped = lignes ignorées
network-report = Rapport
network-line = Ligne
network-names = Noms
network-other-name = Autre nom
network-note-missing-column = Ignoré : il n’y a pas de colonne { $detail }
network-note-repeated-column = Ignoré : il y a deux colonnes { $detail }
network-note-wrong-field-count = Ignorée : elle n’a pas le même nombre de cellules que l’en-tête ({ $detail })
network-note-not-utf8 = Ignorée : le texte n’est pas en UTF-8
network-note-no-name = Ignorée : il n’y a pas de nom
network-note-name-too-long = Ignorée : le nom compte plus de 300 caractères
network-note-no-decision = Ignorée : décision absente ou trop longue
network-note-bad-date = Ignorée : « { $detail } » n’est pas une date telle que 2024-06-14
network-note-unreadable = Le fichier n’est plus lisible à partir d’ici
network-note-merged = L’une est devenue l’autre ; conservées comme une seule organisation
network-note-repeats = Ignorée : identique à la ligne { $detail }
network-note-no-new-name = Conservée, mais le nouveau nom n’est pas indiqué
network-note-same-name = Conservée ; seule l’orthographe diffère
network-note-alike = Elles se ressemblent. Laissées séparées : à examiner
audit-register-upload = Fichier d’organisations envoyé
audit-register-begin-import = Importation commencée
audit-register-import = Fichier d’organisations importé

# The directory, ties between organisations, representation.
network-countries = Autres pays où elle travaille
network-offers = Ce qu’elle offre aux autres
network-seeks = Ce qu’elle recherche
network-zone = Fuseau horaire
network-zone-hint = Les délais prennent fin avec la journée dans ce fuseau.
network-exchange-expertise = Expertise
network-exchange-research = Recherche
network-exchange-training = Formation
network-exchange-mentoring = Mentorat
network-exchange-legal-support = Soutien juridique
network-exchange-psychosocial-support = Soutien psychosocial
network-exchange-translation = Traduction
network-exchange-media = Médias
network-exchange-convening = Organisation de rencontres
network-exchange-local-access = Accès aux communautés locales
network-exchange-partners = Partenariat
network-exchange-funding = Financement
network-all = Tout
network-facet-level = Niveau
network-facet-region = Région
network-facet-country = Pays
network-facet-theme = Thème
network-facet-language = Langue de travail
network-facet-offers = Offre
network-facet-seeks = Recherche
network-standing = Situation dans le réseau
network-standing-registered = Au registre seulement
network-standing-member = Membre du réseau
network-standing-suspended = Suspendue
network-standing-departed = A quitté le réseau
network-standing-merged = Fusionnée avec une autre
network-more-filters = Plus de filtres
network-found = { $n ->
    [one] { $n } organisation
   *[other] { $n } organisations
 }
network-none-match = Aucune organisation ne correspond
network-none-match-text = Essayez moins de filtres ou d’autres mots.
network-show-all = Afficher toutes les organisations
network-map = Carte du réseau
network-map-lead = Où les organisations ont leur siège, selon les régions utilisées par l’Organisation des Nations Unies.
network-as-list = Liste des organisations
network-map-seen = organisations que vous pouvez voir
network-map-nowhere = d’entre elles sans pays enregistré
network-map-caption = Organisations par région du siège
network-region = Région
network-part-of-world = Continent
network-map-column = Vous pouvez voir
network-unlisted = Membres hors liste publique
network-not-said = non communiqué
network-unlisted-text = Membres hors liste publique au { $date }. Aucun nombre inférieur à 10 n’est donné, ni aucun nombre qui permettrait de le déduire.
network-ties = Liens avec d’autres organisations
network-ties-lead = Fédérations, réseaux, organisations mères. Un lien vaut dès que les deux parties le confirment, et chacune peut y mettre fin.
network-ties-none = Aucun lien pour l’instant
network-ties-none-text = Les liens proposés, confirmés et clos figureront ici.
network-tie-federation = Membre de
network-tie-member = Compte parmi ses membres
network-tie-parent = Fait partie de
network-tie-part = Comprend
network-tie-beside-member = Aussi membres de
network-tie-beside-part = Font aussi partie de
network-tie-beside-all = Tout voir
network-tie-members = Ses membres dans la liste des organisations
network-tie-state-proposed = proposé
network-tie-state-confirmed = confirmé
network-tie-state-ended = clos
network-tie-confirm = Confirmer
network-tie-decline = Refuser
network-tie-withdraw = Retirer la proposition
network-tie-end = Mettre fin au lien
network-tie-propose = Proposer un lien
network-tie-propose-text = Cherchez d’abord l’autre organisation, puis précisez le lien qui vous unit.
network-tie-warning = Votre organisation n’est pas visible de tous. Les personnes qui parlent au nom de l’autre apprendront que vous participez.
network-tie-look = Nom de l’autre organisation
network-tie-look-button = Chercher
network-tie-no-match = Aucune organisation visible pour vous ne correspond à ces mots.
network-tie-which = Quelle organisation ?
network-tie-kind = Quel lien vous unit ?
network-tie-say-we-are-member = Nous en sommes membre (fédération ou réseau)
network-tie-say-they-are-member = Elle compte parmi nos membres
network-tie-say-we-are-part = Nous en faisons partie (branche ou section)
network-tie-say-they-are-part = Elle est l’une de nos composantes
network-tie-remark = Remarque
network-tie-remark-hint = Les deux parties et le Bureau la lisent.
network-tie-send = Envoyer la proposition
network-tie-audience = Les deux parties et le Bureau, jusqu’à ce que l’autre confirme
network-tie-whom = Veuillez choisir l’autre organisation.
network-tie-there = Un tel lien existe déjà entre les deux. Veuillez consulter la liste.
network-tie-members-only = Seuls les membres du réseau proposent et confirment des liens.
network-tie-other-side = l’autre partie
network-tie-proposed-by = proposé par { $by }
network-tie-confirmed-by = confirmé par { $by }
network-tie-ended-by = clos par { $by }
done-tie-proposed = La proposition est transmise à l’autre organisation.
done-tie-confirmed = Le lien est confirmé.
done-tie-ended = Le lien a pris fin.
audit-tie-propose = Lien proposé
audit-tie-confirm = Lien confirmé
audit-tie-end = Lien clos
audit-representation-set-target = Cible de représentation fixée
network-independence = Déclaration d’indépendance
network-declared-on = Déclaration du { $date } :
network-funding = Sources de financement
network-governments = Liens avec des gouvernements
network-officials = Responsables publics dans ses instances dirigeantes
network-declared-none = Aucun, selon la déclaration
network-representation = Représentation dans le réseau
network-representation-lead = La composition du réseau au regard de ses cibles, là où il est peu présent et qui pourrait combler une lacune. Seuls les membres sont comptés.
network-as-published = Tel que tout le monde le voit
network-members = membres du réseau
network-waiting = candidatures en attente de décision
network-in-register = au registre, sans personne qui parle en leur nom
network-thin = Là où le réseau est peu présent
network-no-targets = Aucune cible fixée pour l’instant
network-no-targets-text = Les lacunes apparaîtront dès que le Bureau aura dit ce qu’il vise, et pourquoi.
network-no-gaps = Toutes les cibles sont atteintes.
network-gaps-caption = Groupes en deçà de leur cible, les plus éloignés d’abord
network-group = Groupe
network-what-of = Dimension
network-target = Cible
network-missing = Nombre manquant, à effectif actuel
network-candidates = Candidatures qui combleraient une lacune
network-candidates-caption = Celles qui combleraient le plus de lacunes d’abord
network-candidates-none = Aucune des candidatures en attente ne comblerait une lacune.
network-application = Candidature
network-would-close = Lacunes qu’elle comblerait
network-outreach = À qui s’adresser
network-outreach-text = Organisations du registre qui combleraient une lacune.
network-outreach-without = { $n ->
    [one] Pour { $n } organisation du registre, ni le pays ni le niveau ne sont enregistrés.
   *[other] Pour { $n } organisations du registre, ni le pays ni le niveau ne sont enregistrés.
 }
network-outreach-none = Pour autant qu’on le sache, aucune organisation du registre ne comblerait une lacune.
network-outreach-caption = Les premières par nom ; toutes sont dans le fichier
network-address = Adresse
network-composition = Composition du réseau
network-target-mark = La marque foncée dans la barre indique la cible.
network-below-target = en deçà de la cible
network-target-unset = aucune
network-dimension-region = Continent
network-dimension-subregion = Région
network-dimension-level = Niveau
network-dimension-theme = Thème
network-dimension-gender = Genre de la direction
network-dimension-age = Âge de la direction
network-by-region = Par continent du siège
network-by-level = Par niveau
network-by-theme = Par thème ; une organisation peut en avoir plusieurs
network-by-gender = Par genre de la personne qui dirige
network-by-age = Par âge de la personne qui dirige
network-led-by = Dirigée par : { $who }
network-not-recorded = Non enregistré
network-cross = Régions et niveaux
network-cross-caption = Membres par région du siège et niveau ; les cases vides ressortent
network-all-levels = Tous niveaux
network-cross-public-caption = Membres par continent du siège et niveau
network-or-more = { $n } ou plus
network-representation-public-lead = La composition du réseau, et ce que le Bureau souhaite qu’elle soit.
network-listed-members = membres sur la liste publique
network-unlisted-members = membres hors liste publique
network-listed = Sur la liste publique
network-protected-text = Pour les membres hors liste publique, aucun nombre inférieur à { $few } n’est donné, ni aucun nombre qui permettrait de le déduire.
network-as-of = Chiffres au { $date }, renouvelés une fois par mois.
network-steady = Le nombre de membres hors liste publique ne change ici que s’il a varié de { $few } au moins : la comparaison de deux mois ne révèle ainsi rien de quelques-uns. Certains chiffres sont donc plus anciens.
network-targets = Cibles de représentation
network-targets-lead = La part minimale que le Bureau vise pour un groupe, et pourquoi. Les cibles et leurs motifs sont publics, et les cibles antérieures restent consignées.
network-targets-in-force = Cibles en vigueur
network-targets-history = Toutes les cibles fixées, de la plus récente à la plus ancienne
network-target-set = Fixer ou retirer une cible
network-target-percent = Part minimale, en pour cent
network-target-percent-hint = Un nombre entier de 1 à 100. Laissez vide pour retirer la cible.
network-target-percent-wrong = Veuillez écrire un nombre entier de 1 à 100, ou laisser vide.
network-target-reason = Motif
network-target-reason-hint = Public. Sur quoi la cible est-elle fondée ?
network-target-none = aucune cible
network-target-audience = Public

# What is stored about a person
network-own-organisations = Organisations dans lesquelles vous exercez ou avez exercé une fonction
network-own-flags = Erreurs que vous avez signalées dans une fiche
network-own-imports = Fichiers que vous avez importés

network-where = Où votre nom apparaît
network-where-its = Où son nom apparaît
network-where-link = Où le nom apparaît
network-where-lead = Chaque endroit de ce site où figure le nom de l’organisation : qui peut l’y voir, depuis quand, et comment il en disparaît.
network-where-caption = Endroits où le nom apparaît
network-where-place = Endroit
network-where-address = Adresse
network-where-seen = Nom vu par
network-where-leave = Le retirer
network-where-withdraw = Retirer notre nom d’ici
network-where-again = Afficher de nouveau notre nom ici
network-where-own = Seule l’organisation elle-même peut le retirer.
network-where-effect = Le nom disparaît aussitôt de toutes les listes, pages et fichiers de l’activité. Ce qui a été dit reste, comme venant d’une organisation du réseau, et les chiffres publiés restent tels quels. Le Bureau voit toujours le nom.
network-where-files = Il n’est pas noté qui a téléchargé une liste ou un fichier public, et ce que d’autres ont pris ou copié ne peut être rappelé. Ce qui est dit sous un pseudonyme ne porte aucun nom et ne figure pas ici.
network-where-seen-public = Tout le monde
network-where-seen-network = Le réseau et le Bureau
network-where-seen-invited = Les organisations invitées et le Bureau
network-where-seen-office = Le Bureau
network-where-seen-others = Ceux à qui le Bureau le transmet
network-where-record = Fiche et son journal
network-where-record-stays = Le Bureau la conserve tant que l’organisation participe. Vous pouvez quitter le réseau, puis demander que ce qui est enregistré soit effacé.
network-where-directory = Page de l’organisation, liste des organisations, ses fichiers et la recherche
network-where-export = Fichier de la liste des organisations que le Bureau peut télécharger, où le nom figure peut-être
network-where-export-stays = Une deuxième personne y a consenti pour un but indiqué. Ce qui a été téléchargé ne peut être rappelé ; demandez le but au Bureau.
network-where-export-outward = Fichier d’organisations que le Bureau peut transmettre à d’autres, où le nom figure peut-être
network-where-export-outward-stays = Une deuxième personne y a consenti pour un but indiqué. Le nom n’y figure pas si l’évaluation des risques ne le permettait pas alors. Ce qui a été transmis ne peut être rappelé ; dès que l’évaluation ne le permet plus, le fichier suivant ne porte plus le nom.
network-where-tie = Lien avec { $name }
network-where-tie-hidden = Lien avec une organisation que vous ne voyez pas
done-name-withdrawn = Votre nom n’y est plus affiché.
done-name-shown = Votre nom y est de nouveau affiché pour les personnes qui voient votre organisation.
audit-organisation-withdraw-name = Nom retiré d’une activité
audit-organisation-show-name = Nom de nouveau affiché dans une activité
upkeep-data-presences = Comment elle figure dans les activités
mail-name-withdrawn-subject = Un changement dans une activité dont vous êtes responsable
mail-name-withdrawn-body =
    Bonjour { $name },

    Une organisation participe désormais sans son nom. Les listes sont déjà modifiées ; veuillez ne pas la nommer ailleurs. L’activité se trouve ici :

    { $link }

# What changed since somebody was here, and what letters are about.
network-topic = Liens de votre organisation et réponses sur les fiches
