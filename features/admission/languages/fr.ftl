# The desk of the Office and the screening of names.
admission-desk-title = Candidatures
admission-desk-lead = Ce qui échoit en premier figure en premier. La date est le dernier jour où le Bureau doit décider.
admission-desk-all = Toutes
admission-desk-parts = Parties de la file
admission-desk-place-open = À décider par le Bureau
admission-desk-place-clarification = En attente de l’organisation candidate
admission-desk-place-remedy = Refus annulé, à corriger
admission-desk-place-admitted = Admises
admission-desk-place-refused = Refusées
admission-desk-overdue = En retard
admission-desk-work = Évaluation
admission-desk-work-mine = J’y ai travaillé
admission-desk-work-untouched = Pas encore évaluée
admission-desk-organisation = Organisation
admission-desk-country = Pays
admission-desk-level = Niveau
admission-desk-region = Région
admission-desk-submitted = Déposée
admission-desk-due = Échéance
admission-desk-state = État
admission-desk-clock = Délai
admission-desk-none = Aucune candidature ici
admission-desk-none-text = Essayez une autre partie de la file ou effacez les filtres.
admission-desk-state-submitted = Déposée
admission-desk-state-clarification = Précisions demandées
admission-desk-state-deciding = Refus à confirmer
admission-desk-state-admitted = Admise
admission-desk-state-refused = Refusée
admission-desk-days-left = { $n ->
    [one] { $n } jour ouvrable restant
   *[other] { $n } jours ouvrables restants
}
admission-desk-days-overdue = { $n ->
    [one] En retard de { $n } jour ouvrable
   *[other] En retard de { $n } jours ouvrables
}
admission-desk-clock-stopped = { $n ->
    [one] Délai suspendu ; { $n } jour ouvrable restera après la réponse
   *[other] Délai suspendu ; { $n } jours ouvrables resteront après la réponse
}
admission-desk-assess = Évaluer
admission-desk-assess-lead = Chaque critère est rempli, non rempli ou à préciser. Vous pouvez enregistrer à tout moment et continuer plus tard.
admission-desk-older-criteria = La version { $counts } des critères s’applique ici : elle était en vigueur au dépôt de la candidature. La version { $newest }, en vigueur depuis le { $date }, ne s’applique pas.
admission-desk-finding = Constat
admission-desk-finding-met = Rempli
admission-desk-finding-not-met = Non rempli
admission-desk-finding-unclear = À préciser
admission-desk-comment = Commentaire
admission-desk-comment-hint = Nécessaire si le critère n’est pas rempli ou n’est pas clair. L’organisation candidate le lit dans la décision.
admission-desk-found-by = Constaté entre-temps par { $who } :
admission-desk-save = Enregistrer
admission-desk-readers = Le Bureau seulement
admission-desk-nothing-found = Choisissez un constat pour au moins un critère.
admission-desk-changed-meanwhile = Quelqu’un a modifié cette candidature pendant que vous écriviez. Rien n’est perdu : comparez, puis envoyez de nouveau.
admission-desk-ask = Poser des questions
admission-desk-ask-lead = Écrivez une question sous chaque critère qui en demande une. Le délai est suspendu jusqu’à la réponse. Le courriel dit seulement qu’une réponse est attendue.
admission-desk-ask-send = Envoyer les questions
admission-desk-ask-audience = L’organisation candidate et le Bureau
admission-desk-ask-something = Écrivez au moins une question.
admission-desk-propose = Proposer une décision
admission-desk-propose-lead = L’admission prend effet aussitôt. Un refus attend la confirmation d’une seconde personne et peut ensuite faire l’objet d’un recours.
admission-desk-remedy = Admettre après recours
admission-desk-remedy-lead = Le collège de recours a annulé le refus. L’admission de l’organisation corrige ce refus et prend effet aussitôt.
admission-desk-read-decision = Lire la décision et le recours
admission-desk-assessment = Évaluation par critère
admission-desk-criterion = Critère
admission-desk-not-assessed = Pas encore évalué
admission-desk-outcome = Décision
admission-desk-outcome-admitted = Admise
admission-desk-outcome-admitted-text = Tous les critères sont remplis. L’organisation rejoint aussitôt le réseau et son contact est invité.
admission-desk-outcome-refused = Refusée
admission-desk-outcome-refused-text = Au moins un critère n’est pas rempli. Une seconde personne doit confirmer.
admission-desk-reason = Motif pour l’organisation candidate
admission-desk-reason-hint = Dites sur quoi repose la décision, afin que l’organisation candidate puisse y répondre.
admission-desk-public-reason = Motif pour le public
admission-desk-public-reason-hint = Tout le monde le lit dans le registre des décisions. Il ne doit nommer personne.
admission-desk-propose-audience = L’organisation candidate et le Bureau ; le motif public, tout le monde
admission-desk-network = le réseau du Bureau
admission-desk-incomplete = Un élément de cette candidature n’est plus complet. Posez la question à l’organisation candidate.
admission-desk-claim-taken = Quelqu’un parle déjà au nom de l’entrée du registre revendiquée. Posez la question à l’organisation candidate.
admission-desk-assess-first = Certains critères ne sont pas encore évalués. Évaluez-les tous, puis proposez.
admission-desk-nothing-to-remedy = Il n’y a pas de refus annulé à corriger. C’est peut-être déjà fait.
admission-desk-had-a-hand = Vous avez pris part au refus annulé. Une autre personne doit le corriger.
admission-desk-preview = Aperçu de ce que d’autres verraient
admission-desk-preview-lead = Voici ce qui se verrait si l’organisation était admise avec la visibilité qu’elle demande.
admission-desk-preview-nothing = Personne ne verrait rien ni n’apprendrait que l’organisation participe.
admission-desk-record = Fiche de l’organisation
admission-desk-sent-back = La proposition a été renvoyée
admission-desk-said = Ce que dit l’organisation candidate
admission-desk-nothing-said = Rien d’indiqué
admission-desk-claim = Entrée du registre que l’organisation candidate dit être la sienne
admission-desk-past-decisions = Décisions passées sur cette entrée
admission-desk-when = Quand
admission-desk-what = Quoi
admission-desk-name-then = Nom à l’époque
admission-desk-alike = Entrées du registre aux noms ressemblants
admission-desk-earlier = Autres candidatures du même nom
admission-desk-by = Qui
admission-desk-questions = Questions et réponses
admission-desk-answered = Réponse de l’organisation candidate
admission-desk-not-answered = Pas encore de réponse
admission-desk-decisions = Décisions
admission-desk-timeline = Ce qui s’est passé
admission-desk-decision-proposed = À confirmer
admission-desk-decision-sent-back = Renvoyée
admission-desk-decision-lapsed = Devenue sans objet
admission-desk-decision-made = En vigueur
admission-desk-appeal-lodged = Recours introduit
admission-desk-appeal-inadmissible = Recours irrecevable
admission-desk-appeal-admissible = Recours recevable
admission-desk-appeal-panel = Devant le collège de recours
admission-desk-appeal-upheld = Confirmée après recours
admission-desk-appeal-overturned = Annulée après recours
admission-desk-appeal-remedied = Annulée et corrigée
admission-desk-appeal-withdrawn = Recours retiré
admission-desk-step-submitted = La candidature a été déposée
admission-desk-step-asked = Des questions ont été posées à l’organisation candidate
admission-desk-step-answered = L’organisation candidate a répondu
admission-desk-step-proposed = Une décision a été proposée
admission-desk-step-made = La décision est en vigueur
admission-desk-step-waiting = En attente de l’organisation candidate
admission-desk-step-due = Le Bureau doit décider d’ici là
admission-screening-title = Vérification des noms
admission-screening-lead = Les noms des organisations candidates et des membres sont comparés à une liste. Une ressemblance ne décide de rien : une personne examine chaque paire.
admission-screening-names = Noms de la liste
admission-screening-names-in-force = Noms en vigueur
admission-screening-compared = Membres comparés
admission-screening-to-decide = Paires à trancher
admission-screening-progress = Comparaison des membres :
admission-screening-progress-look = Actualiser
admission-screening-report = Membres aux noms ressemblants
admission-screening-report-text = Chaque membre est comparé à chaque nouvelle liste, car la liste change après l’admission.
admission-screening-part-open = À trancher
admission-screening-part-decided = Tranchées
admission-screening-nothing = Rien ici
admission-screening-listed = Nom inscrit
admission-screening-remark = Remarque de la liste
admission-screening-score = Ressemblance, sur 100
admission-screening-same = C’est la même
admission-screening-different = Ce n’est pas la même organisation
admission-screening-reason = Motif
admission-screening-revoke = Revenir sur ce choix
admission-screening-none-in-force = Aucune liste n’est en vigueur. Les noms ne sont pas comparés.
admission-screening-new = Mettre en vigueur une nouvelle liste
admission-screening-file = Fichier
admission-screening-file-hint = CSV ou Excel (XLSX, première feuille) avec le nom, les autres noms séparés par | et une remarque, ou fichier texte avec un nom par ligne ; UTF-8, jusqu’à 8 Mo et 50 000 noms. Il remplace la liste en vigueur.
admission-screening-publish = Mettre en vigueur
admission-screening-lists = Listes, de la plus récente à la plus ancienne
admission-screening-uploaded = Depuis
admission-screening-by = Par
admission-screening-digest = Empreinte
admission-screening-ended = Terminée le { $date }
admission-screening-in-force = En vigueur
admission-screening-aliases = Autres noms
admission-screening-no-hit = Aucun nom ne ressemble à un nom inscrit.
admission-screening-proposed = Un nom figure bien sur la liste : « non rempli » est proposé. Vérifiez avant d’enregistrer.
admission-screening-comment = Un nom donné dans la candidature figure sur une liste de sanctions du Conseil de sécurité.
admission-screening-undecided = Un nom ressemblant à un nom inscrit reste à trancher, ou figure bien sur la liste. L’organisation ne peut être admise avant que ce soit réglé.
admission-screening-look = Voir les noms
admission-screening-meanwhile = Entre-temps, quelqu’un s’est prononcé sur cette paire ou la liste a changé. Vérifiez de nouveau.
admission-screening-same-file = Ce fichier est déjà en vigueur.
admission-screening-why-same = le même nom
admission-screening-why-lookalike = lettres qui se ressemblent
admission-screening-why-order = les mêmes mots dans un autre ordre
admission-screening-why-spelling = mots d’orthographe proche
admission-screening-why-contains = un nom contient l’autre
admission-screening-why-acronym = le même sigle
admission-screening-of-organisation = l’organisation
admission-screening-of-former = un nom de l’entrée revendiquée
admission-screening-of-contact = le contact
admission-screening-kind = Envoyez un fichier .csv, .tsv, .txt ou .xlsx.
admission-screening-encoding = La ligne { $line } n’est pas en UTF-8. Enregistrez le fichier en UTF-8 et renvoyez-le.
admission-screening-empty = Il n’y a aucun nom dans ce fichier.
admission-screening-many = Une liste peut contenir jusqu’à { $limit } noms.
admission-screening-long = Trop long : noms jusqu’à 300 caractères, remarques jusqu’à 1 000. Lignes : { $lines }
admission-screening-no-name = Aucun nom comportant des lettres ou des chiffres. Lignes : { $lines }
admission-screening-aliases-many = Plus de 50 autres noms. Lignes : { $lines }
admission-screening-columns = Plus de trois colonnes. Mettez les autres noms dans la deuxième, séparés par |. Lignes : { $lines }
admission-screening-unreadable = Ces lignes ne peuvent être lues comme un tableau : { $lines }
done-assessed = L’évaluation est enregistrée.
done-asked = Les questions sont en route. Le délai est suspendu jusqu’à la réponse.
done-admitted = L’organisation est admise et son contact est invité.
done-refusal-proposed = Le refus est proposé. Il attend une seconde personne.
done-name-decided = Votre décision sur les noms est enregistrée.
done-list-in-force = La liste est en vigueur. Les membres y sont comparés.
audit-application-look = Candidature consultée
audit-application-assess = Candidature évaluée
audit-application-ask = Questions posées à l’organisation candidate
audit-application-propose = Décision proposée sur une candidature
audit-application-refuse = Candidature refusée
audit-application-sent-back = Proposition sur une candidature renvoyée
audit-application-remedy = Refus annulé corrigé
audit-application-export = Liste des candidatures exportée
audit-screening-decide = Décision sur un nom inscrit
audit-screening-publish = Liste de noms mise en vigueur
audit-organisation-admit = Admise dans le réseau
admission-wait = Des candidatures attendent le Bureau ({ $n })
mail-admission-screened-subject = Une décision de votre part est attendue sur Indaba
mail-admission-screened-body =
    Bonjour { $name },

    Une vérification est terminée, et certains résultats demandent votre examen. Connectez-vous :

    { $link }
mail-admission-desk-asked-subject = Une réponse de votre part est attendue
mail-admission-desk-asked-body =
    Une réponse de votre part est attendue sur Indaba. Ouvrez cette page et saisissez votre code :

    { $link }

    Jusqu’à votre réponse, le délai de décision est suspendu.
mail-admission-desk-decided-subject = Il y a quelque chose à lire
mail-admission-desk-decided-body =
    Il y a quelque chose à lire sur Indaba. Ouvrez cette page et saisissez votre code :

    { $link }

    Vous y verrez aussi jusqu’à quand vous pouvez répondre.

admission-apply-nav = Rejoindre
admission-apply-title = Rejoindre le réseau
admission-apply-lead = Le réseau réunit les organisations de la société civile qui travaillent avec le Bureau, mondiales ou locales, grandes ou petites. Aucun compte n’est nécessaire pour présenter une candidature, et vous pouvez vous arrêter et revenir à tout moment.
admission-apply-yours = Votre candidature
admission-apply-open-here = Une candidature est ouverte dans ce navigateur.
admission-apply-go-on = Continuer
admission-apply-leave = Quitter et fermer ici
admission-apply-start = Commencer une candidature
admission-apply-return = Revenir avec votre code
admission-apply-what-title = Ce qu’est le réseau
admission-apply-what = Les membres sont invités aux consultations, se rencontrent et reçoivent une réponse quand ils s’expriment. Ils restent indépendants du Bureau, qui leur rend compte comme ils lui rendent compte.
admission-apply-criteria-title = Critères en vigueur
admission-apply-criteria-lead = En vigueur depuis le { $date }. Votre candidature est examinée selon les critères en vigueur le jour de son envoi.
admission-apply-criteria-history = Toutes les versions
admission-apply-time-title = Combien de temps cela prend
admission-apply-time = { $n ->
    [one] Le Bureau décide dans un délai de { $n } jour ouvrable à compter du jour de l’envoi. S’il vous pose une question, le délai s’arrête jusqu’à votre réponse.
   *[other] Le Bureau décide dans un délai de { $n } jours ouvrables à compter du jour de l’envoi. S’il vous pose une question, le délai s’arrête jusqu’à votre réponse.
}
admission-apply-time-appeal = Un refus indique le critère et le motif, est confirmé par une seconde personne et peut faire l’objet d’un recours devant un collège qui n’y a pas pris part.
admission-apply-data-title = Ce que devient ce que vous écrivez
admission-apply-data-readers = Personne d’autre que vous ne lit un brouillon. Une fois envoyé, il est lu par les personnes du Bureau qui en décident et par celles qui contrôlent leur travail.
admission-apply-data-shown = Personne d’autre n’est informé de votre candidature. C’est vous qui choisissez si d’autres voient votre organisation une fois admise ; sans choix de votre part, seul le Bureau la voit.
admission-apply-data-draft = { $n ->
    [one] Un brouillon que personne ne modifie pendant { $n } jour est effacé.
   *[other] Un brouillon que personne ne modifie pendant { $n } jours est effacé.
}
admission-apply-data-kept = { $n ->
    [one] Si vous retirez la candidature, ce que vous avez écrit est effacé aussitôt. Après une décision, cela est conservé { $n } jour, et plus longtemps seulement pendant un recours.
   *[other] Si vous retirez la candidature, ce que vous avez écrit est effacé aussitôt. Après une décision, cela est conservé { $n } jours, et plus longtemps seulement pendant un recours.
}
admission-apply-data-device = Sur un appareil partagé, quittez votre candidature quand vous vous arrêtez. Votre code n’apparaît dans aucun courriel ni aucune adresse.
admission-apply-return-title = Revenir à votre candidature
admission-apply-return-lead = Saisissez le code que vous avez noté.
admission-apply-code-label = Votre code
admission-apply-code-hint = Seize chiffres, avec ou sans espaces
admission-apply-open = Ouvrir la candidature
admission-apply-code-lost = Un code perdu ne peut être retrouvé par personne.
admission-apply-begin-anew = Commencer une nouvelle candidature
admission-apply-code-wrong = Ce code n’ouvre rien. Vérifiez les seize chiffres. S’ils sont justes, la candidature n’est plus conservée.
admission-apply-code-title = Notez votre code
admission-apply-code-lead = Ce code, et lui seul, vous permet de revenir à votre candidature.
admission-apply-code-replaced = Il remplace le code précédent, qui n’ouvre plus rien.
admission-apply-code-once = Il n’est affiché que cette fois. Notez-le avant de continuer.
admission-apply-code-keep = Qui possède le code peut lire et modifier la candidature. Gardez-le à l’abri des regards ; rien sur le papier ne dit à quoi il sert.
admission-apply-code-continue = Je l’ai noté
admission-apply-code-new = Obtenir un autre code
admission-apply-tasks-lead = Six étapes courtes, dans n’importe quel ordre. Tout ce que vous enregistrez est gardé, achevé ou non.
admission-apply-tasks = Étapes
admission-apply-task = Étape
admission-apply-task-state = Avancement
admission-apply-check = Relire vos réponses
admission-apply-preview = Voir qui verrait quoi
admission-apply-erased-on = Si rien n’est modifié avant le { $date }, ce brouillon est effacé ce jour-là.
admission-apply-stop-title = S’arrêter pour l’instant
admission-apply-stop-text = Tout est enregistré. Revenez avec votre code. Si vous ne l’avez pas noté, obtenez-en un autre avant de quitter.
admission-apply-delete = Effacer ce brouillon
admission-apply-delete-text = Tout ce que vous avez saisi est effacé aussitôt et ne peut être récupéré.
admission-apply-delete-yes = L’effacer
admission-apply-done = Fait
admission-apply-partly = Il manque quelque chose
admission-apply-not-yet = Pas encore
admission-apply-step-of = Étape { $n } sur 6
admission-apply-step-who = Qui vous êtes
admission-apply-lead-who = L’organisation, et la personne à qui le Bureau écrit au sujet de cette candidature.
admission-apply-step-reach = Où vous travaillez
admission-apply-lead-reach = La portée de votre action, et où.
admission-apply-step-work = Sur quoi vous travaillez
admission-apply-lead-work = Thèmes de la Stratégie antiterroriste mondiale et thèmes transversaux. Ce que vous offrez et recherchez est facultatif.
admission-apply-step-people = Qui dirige l’organisation
admission-apply-lead-people = Facultatif. Seul le Bureau le voit et s’en sert pour des chiffres où personne ne peut être reconnu.
admission-apply-step-independence = Déclaration d’indépendance
admission-apply-lead-independence = Des liens avec un gouvernement ne sont pas un obstacle s’ils sont déclarés. Seul le Bureau lit ceci.
admission-apply-step-visibility = Qui peut vous voir
admission-apply-lead-visibility = Cela vaut une fois l’organisation admise. Vous pourrez le changer à tout moment.
admission-apply-cut = C’est plus que ce qui peut être conservé. Les 20 000 premiers caractères de chaque champ sont enregistrés ; tout figure encore sur cette page. Abrégez votre texte et enregistrez de nouveau.
admission-apply-theirs = Cette page a été modifiée ailleurs
admission-apply-theirs-text = Voici ce qui est enregistré maintenant. Votre texte figure encore dans les champs. Si vous enregistrez de nouveau, il le remplace.
admission-apply-name-hint = Le nom que vous utilisez, dans n’importe quelle écriture
admission-apply-purpose-hint = Ce que vous voulez changer, pour qui et comment
admission-apply-contact = Personne à contacter
admission-apply-contact-hint = Le nom, quel qu’il soit, sous lequel nous pouvons nous adresser à elle
admission-apply-email = Adresse électronique
admission-apply-email-hint = Nos courriels ne nomment aucune organisation et ne contiennent aucun code.
admission-apply-zone-hint = Vos délais expirent à la fin du jour dans ce fuseau.
admission-apply-level-hint = Le plus large qui convient
admission-apply-country = Pays ou zone de votre siège
admission-apply-country-hint = Les noms suivent la norme M49 des Nations Unies.
admission-apply-themes-hint = Choisissez-en au moins un.
admission-apply-funding = Sources de financement
admission-apply-funding-hint = Les sources principales et leur part approximative. S’il n’y a pas de fonds, dites-le.
admission-apply-governments = Liens avec des gouvernements
admission-apply-governments-hint = Laissez vide s’il n’y en a pas.
admission-apply-officials = Responsables publics dans vos instances dirigeantes
admission-apply-officials-hint = Personnes exerçant une fonction publique ; laissez vide s’il n’y en a pas.
admission-apply-visibility-hint = Sans choix de votre part, seul le Bureau vous voit.
admission-apply-save = Enregistrer et continuer
admission-apply-save-leave = Enregistrer et quitter cette page
admission-apply-audience = personne avant l’envoi, puis le Bureau seulement
admission-apply-audience-sent = le Bureau seulement
admission-apply-entry-title = Est-ce vous ?
admission-apply-entry-lead = Ces entrées de registres publics portent un nom proche du vôtre. Si l’une est votre organisation, choisissez-la, pour qu’elle n’y figure pas deux fois.
admission-apply-entry-nothing = Aucune entrée d’un registre public ne porte un nom proche. Il n’y a rien à faire ici.
admission-apply-entry-legend = Laquelle est votre organisation ?
admission-apply-entry-none = Non, nous ne sommes pas dans cette liste
admission-apply-proof = Comment vérifier que vous parlez en son nom
admission-apply-proof-hint = Nécessaire si vous avez choisi une entrée. Par exemple son site officiel, une adresse électronique de ce site, ou une personne à interroger.
admission-apply-claim = Entrée du registre qui est la vôtre
admission-apply-check-title = Relire vos réponses
admission-apply-missing = Avant de pouvoir l’envoyer
admission-apply-nothing-said = rien d’indiqué
admission-apply-change = Modifier
admission-apply-submit-text = En l’envoyant, vous déclarez ces réponses exactes à votre connaissance. Vous pouvez la retirer tant qu’aucune décision n’est proposée.
admission-apply-submit = Envoyer la candidature
admission-apply-back = Retour à votre candidature
admission-apply-incomplete = Il manque encore quelque chose ou une réponse n’est pas correcte. Suivez les liens de la page « Relire vos réponses ».
admission-apply-changed-meanwhile = Cette page a été modifiée ailleurs pendant que vous écriviez. Rien de votre texte n’est perdu : comparez, puis enregistrez de nouveau.
admission-apply-changed-look = La candidature a changé depuis que vous avez ouvert cette page. Relisez-la, puis envoyez-la.
admission-apply-preview-title = Qui verrait quoi
admission-apply-preview-lead = Une fois admise, avec votre choix actuel : { $choice }.
admission-apply-change-visibility = Changer qui peut vous voir
admission-apply-state-draft = brouillon
admission-apply-state-submitted = transmise au Bureau
admission-apply-state-clarification = une question pour vous
admission-apply-state-admitted = admise
admission-apply-state-refused = refusée
admission-apply-state-withdrawn = retirée
admission-apply-state-expired = effacée
admission-apply-next-submitted = Le Bureau examine chaque critère. Son délai court.
admission-apply-next-clarification = Répondez aux questions du Bureau. D’ici là, le délai est arrêté.
admission-apply-next-admitted = Bienvenue. Une invitation à créer un compte a été envoyée à votre adresse électronique.
admission-apply-next-refused = La décision figure ci-dessous avec son critère, son motif et la voie de recours.
admission-apply-next-appeal = Vous avez introduit un recours. Son état et la décision figurent ci-dessous.
admission-apply-next-withdrawn = Considérée comme retirée et close le { $date }. Ce que vous aviez écrit est effacé. Vous pouvez présenter une nouvelle candidature à tout moment.
admission-apply-next-expired = Personne n’a modifié ce brouillon depuis longtemps ; ce qui y était écrit a été effacé le { $date }. Commencez une nouvelle candidature.
admission-apply-receipt = Récépissé
admission-apply-number = Numéro
admission-apply-received = Reçue le
admission-apply-decided-by = Le Bureau doit décider au plus tard le
admission-apply-clock = Délai
admission-apply-late = La date est passée. Le Bureau est en retard et vous doit encore une décision.
admission-apply-days-left = { $n ->
    [one] Il reste { $n } jour ouvrable
   *[other] Il reste { $n } jours ouvrables
}
admission-apply-stopped = { $n ->
    [one] Arrêté ; il reste { $n } jour ouvrable
   *[other] Arrêté ; il reste { $n } jours ouvrables
}
admission-apply-questions = Le Bureau vous demande
admission-apply-answer-until = Répondez au plus tard le { $date }. Passé ce jour, la candidature sera considérée comme retirée et close.
admission-apply-amend = Modifier d’abord d’autres réponses
admission-apply-answer = Envoyer les réponses
admission-apply-decision = La décision
admission-apply-appeal-until = Vous pouvez introduire un recours jusqu’à la fin du { $date }.
admission-apply-appeal-was = Le dernier jour pour introduire un recours était le { $date }.
admission-apply-decision-appeal = Lire la décision ou introduire un recours
admission-apply-decision-read = Lire la décision
admission-apply-answered = Questions et réponses
admission-apply-read = Lire ce que vous avez écrit
admission-apply-come-back = Revenez avec votre code pour voir où elle en est. Un courriel vous prévient quand quelque chose change.
admission-apply-appeals = Si le Bureau refuse, vous pouvez introduire un recours dans les 20 jours ouvrables. La décision revient à un collège dont les membres n’ont pas pris part au refus.
admission-apply-withdraw = Retirer la candidature
admission-apply-withdraw-text = Ce que vous avez écrit est effacé aussitôt ; seule reste la trace qu’il y a eu une candidature. Rien d’autre ne s’ensuit, et vous pouvez présenter une nouvelle candidature.
admission-apply-withdraw-yes = La retirer
admission-apply-lapsed = L’organisation candidate a retiré sa candidature ; il n’y a plus rien à décider.
admission-apply-finding-met = rempli
admission-apply-finding-not-met = non rempli
admission-apply-finding-unclear = à préciser
done-application-left = C’est fait. Votre candidature est fermée dans ce navigateur.
done-application-kept = Enregistré.
done-application-submitted = Votre candidature a été transmise au Bureau. Cette page est votre récépissé.
done-application-answered = Vos réponses ont été transmises au Bureau. Le délai reprend.
done-application-withdrawn = La candidature est retirée et effacée.
mail-admission-received-subject = Nous avons reçu votre envoi
mail-admission-received-body =
    Votre envoi est arrivé. Avec votre code, vous voyez où il en est :

    { $link }
mail-admission-received-again-subject = Nous avons reçu votre envoi
mail-admission-received-again-body =
    Votre envoi est arrivé. Un envoi très proche est déjà venu de cette adresse et est encore en cours ; si l’un des deux est de trop, retirez-le. Avec votre code, vous voyez où en est chacun :

    { $link }
mail-admission-reminder-subject = La démarche que vous avez commencée est toujours là
mail-admission-reminder-body =
    Vous avez commencé une démarche auprès de nous il y a quelque temps. Elle sera effacée dans deux semaines si vous ne la poursuivez pas ou ne l’enregistrez pas de nouveau. Revenez avec votre code :

    { $link }
mail-admission-unanswered-subject = Un dossier a été clos sans votre réponse
mail-admission-unanswered-body =
    Nous vous avions posé une question et le délai de réponse est passé : le dossier a été clos. Vous pouvez recommencer à tout moment :

    { $link }
mail-admission-news-subject = Il y a du nouveau pour vous sur Indaba
mail-admission-news-body =
    Il y a du nouveau sur ce que vous nous avez envoyé. Ouvrez cette page et saisissez votre code :

    { $link }
audit-application-begin = Candidature commencée
audit-application-code = Code d’une candidature remplacé
audit-application-amend = Candidature modifiée pendant des questions
audit-application-submit = Candidature envoyée
audit-application-answer = Réponse aux questions sur une candidature
audit-application-withdraw = Candidature retirée et effacée
audit-application-expire = Brouillon inactif d’une candidature effacé
audit-application-unanswered = Candidature close sans réponse
audit-application-forget = Textes d’une candidature décidée effacés

# What is stored about a person
admission-own-applications = Candidatures qui indiquent votre adresse
admission-own-work = Votre travail sur les candidatures

# Papers of an application
admission-papers-title = Documents
admission-papers-lead = Vous pouvez joindre des documents qui aident le Bureau à décider, comme des statuts ou un certificat d’enregistrement. Aucun n’est exigé.
admission-papers-file = Document
admission-papers-file-hint = PDF, Word (DOCX), Excel (XLSX), texte OpenDocument (ODT), image (JPEG, PNG, WebP, GIF), texte brut ou CSV ; 10 Mo au plus par document, 10 documents au plus.
admission-papers-add = Joindre ce document
admission-papers-cleaned = Avant d’être conservé, un document est débarrassé de ce qu’il révèle sans le montrer : qui l’a fait, où, quand et avec quoi. Seule la copie nettoyée est conservée, scellée. Ce qui se lit sur le document lui-même reste ; relisez-le avant de le joindre.
admission-papers-list = Documents de cette candidature
admission-papers-none = Aucun document pour l’instant.
admission-papers-open = Joindre ou retirer des documents
admission-papers-look = Voir les documents
admission-papers-nameless = document
admission-papers-added = Joint le
admission-papers-size-is = Taille
admission-papers-many = Il y a déjà 10 documents. Retirez-en un d’abord.
done-paper-added = Le document est joint. Ce qui en a été retiré est indiqué ci-dessous.
done-paper-removed = Le document est retiré et effacé.
audit-application-paper-added = Document joint à une candidature
audit-application-paper-removed = Document d’une candidature retiré
audit-application-paper-refused = Logiciel malveillant trouvé dans un document d’une candidature
audit-application-paper-looked-at = Recherche de logiciels malveillants dans un document d’une candidature
audit-application-paper-taken = Document d’une candidature téléchargé
