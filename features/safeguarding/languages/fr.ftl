# Les mots des évaluations des risques, des incidents et des enseignements.
safety-title = Sécurité
safety-lead = Ce que participer peut entraîner pour { $name }, ce qui est fait pour y parer, et ce qui peut avoir lieu entre-temps.
safety-readers = Les personnes qui parlent au nom de l'organisation et les responsables de la mobilisation de la société civile au Bureau
safety-begin = Commencer l'évaluation
safety-write = Rédiger l'évaluation
safety-write-lead = Vous rédigez ce texte avec l'autre partie. Rien ne prend effet pour { $name } avant que les deux aient signé.
safety-history = Toutes les versions
safety-report = Signaler un incident
safety-gates = Ce qui peut avoir lieu maintenant
safety-gate-what = Quoi
safety-gate-now = Maintenant
safety-gate-why = Pourquoi pas
safety-gate-open = Possible
safety-gate-closed = Pas maintenant
safety-none = Pas encore d'évaluation
safety-none-text = L'une ou l'autre partie peut la commencer. Elle dit ce qui pourrait arriver à des personnes, ce qui est fait pour l'éviter et ce que l'organisation accepte.
safety-version = Version
safety-versions = Versions
safety-under-way = En cours de rédaction
safety-in-force = En vigueur
safety-signatures = Signatures
safety-side = Pour
safety-side-organisation = l'organisation
safety-side-office = le Bureau
safety-signed-by = Signé par
safety-signed-on = Signé le
safety-digest = Empreinte
safety-sign-title = Signer cette version
safety-accept-sign = J'ai lu cette version et je la signe au nom de { $name }.
safety-accept-countersign = J'ai lu cette version et je la signe au nom du Bureau.
safety-accept-hint = Elle entre en vigueur quand les deux parties ont signé. Toute modification ultérieure crée une nouvelle version, que les deux signent à nouveau.
safety-accept-needed = Cochez la case pour indiquer que vous avez lu cette version.
safety-sign-button = Signer
safety-withdraw = Retirer l'accord
safety-withdraw-text = Dès cet instant, seul le Bureau voit l'organisation ; elle n'est plus ni invitée, ni nommée, ni conviée à des réunions jusqu'à ce que les deux parties aient signé à nouveau. Les places déjà prises restent ; renoncez-y si nécessaire.
safety-withdraw-button = Retirer
safety-context = Où et dans quelles conditions l'organisation travaille
safety-context-hint = Ce qui est publiquement connu, qui observe, qui a déjà subi un préjudice. Ne nommez personne que ce texte pourrait mettre en danger.
safety-threats = Ce qui pourrait arriver
safety-threat = Menace
safety-what = Ce qui pourrait arriver
safety-what-hint = Une menace à la fois.
safety-who = Qui pourrait en souffrir
safety-likelihood = Probabilité
safety-likelihood-1 = très peu probable
safety-likelihood-2 = peu probable
safety-likelihood-3 = possible
safety-likelihood-4 = probable
safety-likelihood-5 = très probable
safety-severity = Gravité
safety-severity-1 = négligeable
safety-severity-2 = mineure
safety-severity-3 = modérée
safety-severity-4 = grave
safety-severity-5 = critique
safety-mitigation = Mesure d'atténuation
safety-mitigation-hint = Ce qui est fait pour que cela n'arrive pas, ou fasse moins de mal.
safety-owner = Qui s'en charge
safety-by = Pour quand
safety-residual-likelihood = Probabilité restante
safety-residual-severity = Gravité restante
safety-before = Risque avant atténuation
safety-after = Risque résiduel
safety-not-weighed = Pas encore évalué
safety-weighed = { $level } (probabilité { $likelihood }, gravité { $severity } : { $score })
safety-matrix = Le risque est le produit de la probabilité et de la gravité : de 1 à 4, faible ; de 5 à 9, modéré ; de 10 à 15, élevé ; de 16 à 25, très élevé. Le risque résiduel le plus élevé vaut pour l'ensemble.
safety-more = Ajouter une menace
safety-nothing-yet = Rien n'est encore écrit ici.
safety-level = Risque résiduel
safety-level-low = Faible
safety-level-moderate = Modéré
safety-level-high = Élevé
safety-level-very-high = Très élevé
safety-allowed = Ce que l'organisation accepte
safety-allowed-text = Indiquez pour chaque point jusqu'à quel risque résiduel il peut avoir lieu.
safety-allow-no = Non accepté
safety-allow-up-to = Accepté, jusqu'à ce risque résiduel : { $level }
safety-exposure-public-listing = Tout le monde voit la fiche de l'organisation
safety-exposure-network-listing = Le réseau voit la fiche de l'organisation
safety-exposure-invitation = Elle est invitée nommément
safety-exposure-meeting-in-person = Réunions en personne
safety-exposure-meeting-online = Réunions en ligne
safety-exposure-publication = Ce qu'elle dit est publié sous son nom
safety-exposure-disclosure = Ce qu'elle a confié au Bureau est transmis à d'autres
safety-written-by = Rédigée par
safety-written-on = Rédigée le
safety-review = À réexaminer avant le
safety-review-hint = Passé ce jour, l'évaluation a expiré et rien de nouveau ne peut avoir lieu.
safety-review-table = Délai de réexamen d'une évaluation
safety-review-within = Délai
safety-review-latest = Au plus tard
safety-months = { $n ->
    [one] { $n } mois
   *[other] { $n } mois
}
safety-review-past = Ce jour est passé. Choisissez-en un autre.
safety-review-late = Avec ce risque résiduel, le réexamen doit avoir lieu dans les { $months } mois : avant le { $date }.
safety-review-over = Le jour de réexamen de cette version est passé. Rédigez-en une nouvelle.
safety-save-text = Chaque texte que vous enregistrez est une version à part. Les deux parties peuvent le lire et le poursuivre.
safety-hand = Demander à l'autre partie de lire
safety-keep = Enregistrer comme brouillon
safety-choose = Choisissez
safety-theirs = Ce qui a été enregistré entre-temps
safety-meanwhile = Une autre version a été enregistrée pendant que vous écriviez. Elle figure ci-dessus, votre texte ci-dessous. Réunissez les deux et enregistrez le résultat.
safety-threat-needed = Décrivez au moins une menace.
safety-text-differs = Ce n'est plus la version que vous avez lue. Relisez-la.
safety-gaps = Cette version est incomplète. Complétez-la avant toute signature.
safety-both-sides = Vous avez signé pour l'autre partie. Une autre personne doit signer pour celle-ci.
safety-signed-already = Votre partie a déjà signé.
safety-nothing-agreed = Rien n'est en vigueur qui puisse être retiré.
safety-compared = Ce qui a changé de la version { $from } à la version { $to }
safety-no-changes = Les mots sont les mêmes.
safety-state-none = Aucune
safety-state-draft = Brouillon
safety-state-awaiting-organisation = En attente de l'organisation
safety-state-awaiting-office = En attente du Bureau
safety-state-agreed = Convenue
safety-state-expired = Expirée
safety-state-superseded = Remplacée
safety-state-withdrawn = Retirée
safety-state-outside = Hors du réseau
safety-desk = Évaluations des risques
safety-desk-lead = Où en sont les évaluations. Les textes se lisent sur la page de chaque organisation, par les personnes habilitées.
safety-desk-none = Rien à afficher
safety-show-all = Toutes
safety-show-ours = Attendent le Bureau
safety-show-due = À réexaminer
safety-show-high = Risque résiduel élevé
safety-show-none = Rien de convenu
safety-head-organisation = Organisation
safety-head-state = État
safety-head-level = Risque résiduel
safety-head-review = À réexaminer avant le
safety-refused-missing = Il faut d'abord une évaluation des risques, signée par l'organisation et par le Bureau. Elle se commence sous Sécurité, sur sa fiche.
safety-refused-expired = L'évaluation des risques de l'organisation a expiré. Elle doit d'abord être réexaminée, sous Sécurité, sur sa fiche.
safety-refused-withdrawn = L'organisation a retiré son évaluation des risques. Une nouvelle doit d'abord être signée, sous Sécurité, sur sa fiche.
safety-refused-not-agreed = L'organisation ne l'a pas accepté dans son évaluation des risques.
safety-refused-above = Le risque résiduel dépasse ce que l'organisation a accepté pour cela.
safety-wait-sign = Une évaluation des risques attend votre signature : { $name }
safety-wait-review = Réexaminez l'évaluation des risques : { $name }
safety-wait-missing = Une évaluation des risques est nécessaire : { $name }
safety-wait-ours = Des évaluations des risques attendent la signature du Bureau ({ $n })
safety-wait-due = Des évaluations des risques sont à réexaminer ({ $n })
safety-own-signatures = Évaluations des risques que vous avez signées
safety-own-versions = Versions d'évaluations des risques que vous avez rédigées
done-safety-signed = Signé.
done-safety-withdrawn = Accord retiré. Rien de nouveau ne peut avoir lieu.
audit-assessment-write = Évaluation des risques rédigée
audit-assessment-sign = Évaluation des risques signée
audit-assessment-withdraw = Évaluation des risques retirée
mail-safety-read-subject = Quelque chose vous attend sur Indaba
mail-safety-read-body =
    Bonjour { $name },

    Il y a quelque chose à lire, et peut-être à signer. Connectez-vous :

    { $link }
mail-safety-agreed-subject = Un texte est signé sur Indaba
mail-safety-agreed-body =
    Bonjour { $name },

    Un texte auquel vous avez travaillé est maintenant signé par les deux parties. Connectez-vous pour le lire :

    { $link }
mail-safety-due-subject = Une échéance approche sur Indaba
mail-safety-due-body =
    Bonjour { $name },

    Quelque chose est à réexaminer prochainement. Connectez-vous :

    { $link }
mail-safety-over-subject = Une échéance est passée sur Indaba
mail-safety-over-body =
    Bonjour { $name },

    Une échéance est passée. Rien de nouveau ne peut avoir lieu avant un réexamen, et dans 14 jours d'autres choses s'interrompront. Connectez-vous :

    { $link }
mail-safety-unlisted-subject = Quelque chose a changé sur Indaba
mail-safety-unlisted-body =
    Bonjour { $name },

    Comme annoncé, un réglage a changé. Connectez-vous pour voir lequel et comment revenir en arrière :

    { $link }
incident-title = Incident
incident-desk = Incidents
incident-desk-lead = Ce que vous avez signalé et ce que vous traitez. Tout signalement reçoit un accusé de réception sous deux jours ouvrables.
incident-lead = Dites au Bureau si une personne a subi un préjudice ou une menace parce qu'elle a participé, ou a failli en subir. Vous pouvez le signaler pour vous ou pour d'autres. Tout signalement reçoit un accusé de réception sous deux jours ouvrables.
incident-danger = Si quelqu'un est en danger maintenant, appelez d'abord qui peut l'atteindre tout de suite. Personne ne lit cette page jour et nuit.
incident-readers = Vous et les responsables de la mobilisation de la société civile au Bureau
incident-code-text = Aucun compte n'est nécessaire. Après l'envoi, un code s'affiche une seule fois ; il permet de revenir, de lire la réponse et d'ajouter des mots.
incident-what = Ce qui s'est passé
incident-what-hint = Quand, où, à qui, et ce dont vous avez besoin maintenant. Ne nommez d'autres personnes que si cela aide à les protéger.
incident-kind = Nature de l'incident
incident-kind-threat = Menace ou violence
incident-kind-reprisal = Représailles pour avoir participé
incident-kind-surveillance = Surveillance ou filature
incident-kind-disclosure = Informations divulguées
incident-kind-harassment = Harcèlement
incident-kind-conduct = Comportement d'une personne du Bureau
incident-kind-other = Autre chose
incident-organisation = Organisation concernée
incident-no-own = Aucune des miennes
incident-named = Une personne du Bureau est-elle concernée ?
incident-named-hint = Écrivez son nom : elle ne pourra pas lire ce signalement. Sinon, laissez vide.
incident-nobody-left = Toutes les personnes du Bureau qui pourraient lire ceci portent un mot de ce que vous avez écrit. Écrivez le nom seul. Si vous l'avez fait, adressez-vous à quelqu'un d'extérieur au Bureau.
incident-send = Envoyer
incident-code-title = Votre code
incident-code-lead = Votre signalement est arrivé. Ce code permet d'y revenir.
incident-code-once = Il s'affiche cette seule fois. Notez-le là où vous seul le trouverez ; le Bureau ne peut pas vous le redonner.
incident-yours = Votre signalement
incident-return = Revenir avec un code
incident-return-lead = Saisissez les seize chiffres affichés lors du signalement.
incident-code = Code
incident-open = Ouvrir
incident-code-wrong = Aucun signalement ne s'ouvre avec ce code. Vérifiez les chiffres.
incident-leave = Fermer dans ce navigateur
incident-more = Ajouter des mots
incident-again = Ce n'est pas fini : rouvrez-le.
incident-again-needed = Cochez la demande de réouverture et dites pourquoi.
incident-state-reported = Signalé
incident-state-acknowledged = Le Bureau s'en occupe
incident-state-closed = Clos
incident-reported = Signalé le
incident-acknowledged = Accusé de réception le
incident-due = Accusé de réception avant le
incident-closed = Clos le
incident-outcome = Pourquoi il est clos
incident-outcome-resolved = Résolu
incident-outcome-passed-on = Transmis à d'autres, avec l'accord des personnes concernées
incident-outcome-nothing-found = Rien n'a été constaté
incident-outcome-no-contact = Les personnes concernées n'ont pu être jointes
incident-severity = Gravité
incident-severity-minor = Mineure
incident-severity-moderate = Modérée
incident-severity-severe = Grave
incident-severity-critical = Critique
incident-voice-reporter = Signalement
incident-voice-office = Réponse du Bureau
incident-voice-note = Note interne du Bureau
incident-restricted = Accès restreint
incident-restricted-text = Une personne du Bureau est nommée. Seules les personnes choisies pour cela voient cet incident.
incident-measures = Mesures de protection
incident-measure = Mesure de protection
incident-measure-add = Ajouter une mesure de protection
incident-measure-done = Fait
incident-measure-done-on = Fait le { $date }
incident-measure-late = En retard
incident-measure-open = À faire
incident-hide = Masquer l'organisation de toutes les pages maintenant
incident-hide-text = Dès cet instant, seuls le Bureau et ses propres membres voient l'organisation. Elle en est informée et peut revenir en arrière plus tard.
incident-answer = Répondre
incident-answer-readers = Vous et la personne qui a signalé
incident-triage = Évaluer
incident-note = Note pour le Bureau
incident-note-hint = La personne qui a signalé ne la lit pas.
incident-save = Enregistrer
incident-close = Clore
incident-why = Motif
incident-why-hint = La personne qui a signalé lit ceci et peut rouvrir l'incident.
incident-learn = Publier un enseignement
incident-lesson = Ce qui a été appris
incident-lesson-hint = Tout le monde lit ce texte. Il ne mène à aucun incident et n'indique que l'année. Ne nommez ni personne, ni organisation, ni lieu.
incident-language = Langue
incident-lesson-nobody = Personne n'est reconnaissable dans ce texte.
incident-lesson-nobody-needed = Cochez que personne n'est reconnaissable.
incident-lesson-names = Ce texte nomme l'organisation concernée.
incident-publish = Publier
incident-everyone = Tout le monde
incident-counts = Combien
incident-handled = Vous traitez
incident-own = Vous avez signalé
incident-none = Rien n'est signalé
incident-none-text = Ce que vous signalez figure ici avec sa réponse.
incident-lessons = Enseignements tirés
incident-lessons-lead = Ce que le Bureau a appris des incidents, sans que personne ne soit reconnaissable.
incident-year = Année
incident-year-runs = Les nombres de cette année seront donnés quand elle sera finie.
incident-no-lessons = Aucun enseignement n'est publié pour cette année.
incident-too-few = trop peu pour être dit
incident-all-closed = Incidents clos
incident-changed-meanwhile = Quelqu'un a modifié ceci entre-temps. Regardez à nouveau.
incident-no-organisation = Le signalement ne nomme aucune organisation à masquer.
incident-hidden-already = Seul le Bureau voit déjà l'organisation.
incident-not-weighed = Évaluez la gravité avant de clore.
incident-measures-open = Une mesure de protection est encore à faire.
incident-wait-new = Des incidents attendent un accusé de réception ({ $n })
incident-wait-late = Des incidents n'ont pas reçu d'accusé de réception à temps ({ $n })
incident-wait-measures = Des mesures de protection sont en retard ({ $n })
incident-own-reports = Incidents que vous avez signalés
incident-own-words = Ce que vous avez dit au sujet d'incidents
done-incident-reported = Votre signalement est arrivé.
done-incident-added = Vos mots sont arrivés.
done-incident-left = Votre signalement est fermé dans ce navigateur.
audit-incident-report = Incident signalé
audit-incident-reopen = Incident rouvert
audit-incident-triage = Incident évalué
audit-incident-answer = Réponse à un incident
audit-incident-measure = Mesure de protection ajoutée
audit-incident-measure-done = Mesure de protection prise
audit-incident-hide = Organisation masquée après un incident
audit-incident-close = Incident clos
audit-incident-learn = Enseignement publié
mail-safety-late-subject = Quelque chose est en retard sur Indaba
mail-safety-late-body =
    Bonjour { $name },

    Quelque chose aurait déjà dû recevoir une réponse. Connectez-vous :

    { $link }
mail-safety-changed-subject = Quelque chose a changé sur Indaba
mail-safety-changed-body =
    Bonjour { $name },

    Le Bureau a modifié un réglage pour protéger des personnes. Connectez-vous pour voir lequel et comment revenir en arrière :

    { $link }
