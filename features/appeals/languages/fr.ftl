appeals-title = Recours
appeals-register = Registre des décisions
appeals-register-lead = Toutes les décisions du Bureau, avec le critère sur lequel elles reposent, leur motif et la suite des recours. Les organisations candidates ne sont pas nommées.
appeals-register-caption = Décisions en vigueur, les plus récentes d’abord
appeals-statistics = Chiffres sur les décisions
appeals-statistics-lead = Combien de jours ouvrables les décisions prennent, pourquoi certaines sont défavorables et ce que deviennent les recours. Les chiffres inférieurs à cinq ne sont pas affichés.
appeals-figures = Décisions par type et par année
appeals-figures-ends = Issues et recours par type et par année
appeals-criterion-languages = Autres langues
appeals-by-kind = Décisions par type
appeals-by-criterion = Critères jugés non remplis
appeals-others = Autres
appeals-few = moins de 5
appeals-figure-decided = Prises
appeals-figure-median = Jours ouvrables, médiane
appeals-figure-ninety = Jours ouvrables, neuf sur dix
appeals-figure-in-time = Dans le délai
appeals-figure-adverse = Défavorables
appeals-figure-lodged = Recours introduits
appeals-figure-admissible = Recevables
appeals-figure-upheld = Décision confirmée
appeals-figure-overturned = Décision annulée
appeals-calendar = Jours fériés du Bureau
appeals-calendar-lead = Les délais ne comptent ni les samedis et dimanches, ni ces jours.
appeals-calendar-caption = Jours fériés
appeals-calendar-none = Aucun jour férié saisi
appeals-calendar-none-text = Les délais excluent alors seulement les samedis et dimanches.
appeals-calendar-name = De quel jour il s’agit
appeals-calendar-add = Ajouter un jour férié
appeals-calendar-remove = Retirer
appeals-calendar-stays = Les délais déjà communiqués ne changent pas. Seuls ceux fixés désormais excluent ce jour.
appeals-criteria = Critères
appeals-criteria-lead = Ce qui est demandé avant toute décision. C’est la version en vigueur le jour de la demande qui compte, même si une autre suit.
appeals-criteria-of = Critères : { $kind }
appeals-criteria-then = Les critères appliqués
appeals-criteria-others = Critères d’autres décisions
appeals-criteria-none = Pas encore de critères
appeals-criteria-none-text = Ils figureront ici avant toute décision fondée sur eux.
appeals-criteria-next = Publier la version suivante
appeals-criteria-edit-lead = Chaque critère a besoin d’un titre et d’un texte en anglais ; les autres langues suivent. Pour supprimer un critère, videz ses champs.
appeals-criteria-publish = Publier cette version
appeals-criteria-reason-hint = Ce qui change et pourquoi. Tout le monde pourra le lire.
appeals-criterion = Critère
appeals-criterion-new = Un autre critère
appeals-criterion-title = Titre
appeals-criterion-text = Ce qu’on entend par là et comment le montrer
appeals-history = Versions
appeals-history-caption = Toutes les versions, les plus récentes d’abord
appeals-history-version = Version
appeals-history-reason = Pourquoi elle a changé
appeals-version-old = Cette version n’est plus en vigueur. Elle vaut encore pour les demandes faites pendant qu’elle l’était.
appeals-version-newest = Vers la version en vigueur
appeals-in-force-since = en vigueur depuis le { $date }
appeals-waiting = En attente d’une seconde personne
appeals-waiting-caption = Décisions pas encore en vigueur, par échéance
appeals-any = Tout
appeals-year = Année
appeals-words = Mots du motif
appeals-none-here = Aucune décision ne correspond
appeals-none-here-text = Essayez moins de filtres ou d’autres mots.
appeals-no-decisions = Pas encore de décisions
appeals-no-decisions-text = Chaque décision du Bureau figurera ici dès son entrée en vigueur.
appeals-head-decision = Décision
appeals-head-kind = Type
appeals-head-outcome = Issue
appeals-head-date = Date
appeals-head-criteria = Critères non remplis
appeals-head-reason = Motif
appeals-head-appeal = Recours
appeals-head-organisation = Organisation
appeals-subject = Concerne
appeals-made = Date de la décision
appeals-received = Date de la demande
appeals-due = À décider au plus tard le
appeals-appeal-until = Dernier jour pour introduire un recours
appeals-lodged = Recours introduit
appeals-overdue = En retard
appeals-public-reason = Motif, pour tout le monde
appeals-panel-public-reasons = Motifs du collège, pour tout le monde
appeals-whole = La décision entière
appeals-whole-audience = Lu par la partie concernée et par les personnes qui décident.
appeals-findings = Constat, critère par critère
appeals-finding = Constat
appeals-comment = Commentaire
appeals-proposed-by = Proposée par
appeals-confirmed-by = Seconde personne
appeals-sent-back-why = Pourquoi elle a été renvoyée
appeals-lapsed-why = Pourquoi elle est devenue sans objet
appeals-confirm = Confirmer ou renvoyer
appeals-confirm-text = Vous êtes la seconde personne. Une fois confirmée, la décision est en vigueur, la partie concernée est informée et le délai de recours commence.
appeals-confirm-button = Confirmer la décision
appeals-confirm-audience = la partie concernée ; tout le monde, en bref
appeals-send-back = Renvoyer
appeals-send-back-why = Pourquoi elle ne peut être confirmée
appeals-see-appeal = Le recours
appeals-lodge = Introduire un recours contre cette décision
appeals-lodge-lead = Un collège de trois personnes qui n’ont pas pris part à la décision l’examinera. Vous pouvez introduire un recours jusqu’à la fin du { $date }.
appeals-lodge-button = Introduire le recours
appeals-lodge-audience = le secrétariat des recours, le collège et le Bureau
appeals-grounds = Pourquoi la décision est erronée
appeals-grounds-hint = Dites ce qui a été négligé ou mal apprécié, dans n’importe quelle langue. Vous ne pourrez plus le modifier.
appeals-appeal = Recours
appeals-decision = La décision
appeals-docket-lead = Ce que vous avez à faire, par échéance.
appeals-docket-caption = Recours par échéance
appeals-docket-none = Vous n’avez rien à faire pour l’instant
appeals-docket-none-text = Vous recevrez un courriel quand un recours demandera votre intervention.
appeals-next-deadline = Prochaine échéance
appeals-due-lodged = Examen au plus tard le
appeals-due-admissible = Collège nommé au plus tard le
appeals-due-panel = Le collège décide au plus tard le
appeals-due-overturned = À corriger au plus tard le
appeals-reason-of-decision = Motif de la décision
appeals-examine = Examiner le recours
appeals-examine-legend = Est-il recevable ?
appeals-examine-admissible = Recevable : un collège l’examine
appeals-examine-inadmissible = Irrecevable : il n’est pas examiné
appeals-examined-reason = Examen
appeals-save = Enregistrer
appeals-panel = Collège
appeals-appoint = Nommer le collège
appeals-appoint-hint = Ne figurent ici ni les personnes qui ont pris part à la décision, ni les membres de l’organisation.
appeals-appoint-nobody = Personne ne peut être nommé. Demandez à l’administration technique d’inviter d’autres membres.
appeals-appoint-button = Nommer
appeals-audience-concerned = la partie concernée et le Bureau
appeals-audience-secretary = le secrétariat des recours et l’audit
appeals-audience-panel = les membres du collège, par courriel
appeals-audience-everybody = tout le monde
appeals-declare = Y a-t-il un empêchement ?
appeals-declare-text = Vous verrez le dossier après avoir déclaré n’avoir aucun empêchement. Dites-le si vous connaissez la partie concernée, si vous avez pris part à l’affaire ou si votre impartialité pourrait être mise en doute.
appeals-deciders = La décision a été prise par : { $names }
appeals-declaration = Déclaration
appeals-declaration-clear = Je n’ai aucun empêchement
appeals-declaration-conflict = J’ai un conflit d’intérêts
appeals-declaration-text = Lequel
appeals-declaration-hint = Seulement en cas de conflit. Vous ne siégerez alors plus dans ce collège.
appeals-declare-button = Déclarer
appeals-declares-by = Déclaration attendue au plus tard le { $date }
appeals-vote = Votre vote
appeals-vote-legend = Que doit devenir la décision ?
appeals-vote-uphold = La confirmer
appeals-vote-overturn = L’annuler
appeals-opinion = Votre avis
appeals-opinion-hint = Pourquoi, d’après le dossier. Le vote ne peut être modifié.
appeals-vote-button = Voter
appeals-own-vote = Vous avez voté
appeals-step-down = Se retirer de ce collège
appeals-step-down-why = Pourquoi
appeals-step-down-button = Se retirer
appeals-release = Décharger un membre
appeals-release-who = Membre
appeals-release-why = Pourquoi
appeals-release-button = Décharger
appeals-close = Consigner la décision du collège
appeals-majority-upheld = La majorité confirme la décision.
appeals-majority-overturned = La majorité annule la décision.
appeals-reasons = Motifs du collège
appeals-reasons-hint = Pour la partie concernée. Ne nommez aucun membre.
appeals-public-reasons-hint = Tout le monde lira ceci : ne nommez personne.
appeals-close-button = Clore le recours
appeals-remedy = Ce qui doit être corrigé
appeals-remedy-hint = Par exemple : une nouvelle décision, prise par une autre personne.
appeals-remedy-due = Pour quel jour
appeals-remedy-by = Au plus tard le { $date }
appeals-remedy-done = Ce qui a été fait
appeals-remedy-note = Ce qui a été fait pour corriger
appeals-remedy-button = C’est fait
appeals-interim = Mesure provisoire
appeals-interim-stands = La décision est suspendue pendant le recours.
appeals-interim-over = La décision n’est pas suspendue.
appeals-interim-set = Modifier la mesure provisoire
appeals-interim-stay = Suspendre la décision pendant le recours
appeals-interim-hint = Lorsque le dommage serait irréparable.
appeals-timeline = Ce qui a été fait jusqu’ici
appeals-withdraw = Retirer le recours
appeals-withdraw-text = La décision est alors maintenue et le recours ne peut plus être introduit.
appeals-withdraw-button = Retirer
appeals-kept = Le recours a changé entre-temps. Ce que vous aviez saisi est conservé ici pour que vous puissiez le copier.
appeals-seat-asked = Déclaration attendue
appeals-seat-clear = Aucun empêchement
appeals-seat-voted = A voté
appeals-seat-released = Déchargé
appeals-next-confirm = Une seconde personne confirme la décision ou la renvoie.
appeals-next-sent-back = Rien n’a été décidé. Elle peut être proposée à nouveau.
appeals-next-lapsed = Rien n’a été décidé et rien ne le sera : l’affaire est devenue sans objet.
appeals-next-may-appeal = La partie concernée peut introduire un recours jusqu’à la fin du { $date }.
appeals-next-too-late = Le dernier jour pour introduire un recours était le { $date }.
appeals-next-none = Rien : la décision est en vigueur.
appeals-next-appeal-lodged = Le secrétariat des recours dit si le recours est recevable.
appeals-next-appeal-inadmissible = Rien : le recours est irrecevable, la décision est maintenue.
appeals-next-appeal-admissible = Le secrétariat des recours nomme un collège.
appeals-next-appeal-panel = Le collège examine le recours.
appeals-next-appeal-upheld = Rien : le collège a confirmé la décision.
appeals-next-appeal-overturned = Le Bureau corrige les effets de la décision.
appeals-next-appeal-remedied = Rien : c’est corrigé.
appeals-next-appeal-withdrawn = Rien : le recours a été retiré, la décision est maintenue.
appeals-next-declare = Dites s’il y a un empêchement.
appeals-next-vote = Lisez le dossier et votez.
appeals-next-voted = Vous avez voté. Les autres membres suivent.
appeals-next-examine = Dites si le recours est recevable.
appeals-next-appoint = Pourvoyez les sièges vacants du collège.
appeals-next-close = Consignez ce que le collège a décidé.
appeals-next-remedy = Corrigez les effets de la décision, puis dites-le ici.
appeals-step-lodged = Recours introduit
appeals-step-admissible = Jugé recevable
appeals-step-inadmissible = Jugé irrecevable
appeals-step-appointed = Membre du collège nommé
appeals-step-clear = Un membre a déclaré n’avoir aucun empêchement
appeals-step-conflict = Un membre a déclaré un conflit et a été déchargé
appeals-step-stepped-down = Un membre s’est retiré
appeals-step-released = Un membre a été déchargé
appeals-step-voted = Un membre a voté
appeals-step-upheld = Décision confirmée
appeals-step-overturned = Décision annulée
appeals-step-remedied = Corrigé
appeals-step-withdrawn = Recours retiré
appeals-step-stayed = Décision suspendue provisoirement
appeals-step-stay-lifted = Suspension levée
decision-kind-admission = Admission
decision-kind-suspension = Suspension
decision-kind-departure = Départ
decision-kind-correction = Correction d’une fiche
decision-outcome-admitted = admise
decision-outcome-refused = refusée
decision-outcome-suspended = suspendue
decision-outcome-lifted = suspension levée
decision-outcome-left = partie de son plein gré
decision-outcome-removed = exclue
decision-outcome-corrected = corrigée
decision-outcome-kept = maintenue
decision-outcome-imposed = corrigée à la demande d’un tiers
decision-outcome-unfounded = signalement non confirmé, fiche maintenue
decision-state-proposed = Proposée
decision-state-sent-back = Renvoyée
decision-state-lapsed = Devenue sans objet
decision-state-made = En vigueur
decision-finding-met = Rempli
decision-finding-not-met = Non rempli
decision-finding-unclear = À préciser
decision-appeal-none = Aucun
decision-appeal-lodged = Introduit
decision-appeal-inadmissible = Irrecevable
decision-appeal-admissible = Recevable
decision-appeal-panel = Devant le collège
decision-appeal-upheld = Décision confirmée
decision-appeal-overturned = Décision annulée
decision-appeal-remedied = Annulée et corrigée
decision-appeal-withdrawn = Retiré
decision-names-a-criterion = Une décision défavorable nomme au moins un critère non rempli.
decision-all-criteria-met = Tant qu’un critère n’est pas rempli ou n’est pas clair, la décision ne peut être favorable.
decision-proposed-already = Une décision à ce sujet attend déjà une seconde personne.
decision-changed-meanwhile = Quelqu’un a été plus rapide : cette décision a changé. Veuillez recharger la page.
decision-criteria-changed-meanwhile = Une autre version est entrée en vigueur pendant que vous écriviez. Comparez-la sur la page des critères, puis rouvrez ce formulaire ; votre texte reste ici pour que vous puissiez le copier.
decision-names-nobody = Tout le monde lit ceci. La partie concernée ne doit pas y être nommée : reformulez sans le nom.
decision-cannot-be-appealed = Cette décision n’est pas susceptible de recours.
decision-appealed-already = Un recours contre cette décision existe ou a existé. Il ne peut être introduit qu’une fois.
decision-appeal-too-late = Le dernier jour pour introduire un recours était le { $date }, jusqu’à minuit ({ $zone }). Ce délai est passé. Votre texte est encore ici pour que vous le gardiez.
decision-appeal-changed-meanwhile = Le recours a changé depuis que vous avez ouvert la page. Revoyez-le, puis renvoyez ceci.
decision-seat-changed-meanwhile = Ce siège a changé : le vote a été exprimé ou le membre déchargé.
decision-panel-complete = Le collège est complet.
decision-panel-impossible = Une personne choisie ne peut siéger dans ce collège. Choisissez dans la liste.
decision-panel-not-voted = Tous les membres du collège n’ont pas encore voté.
decision-remedy-within-a-year = Choisissez un jour dans l’année à venir.
decision-nothing-to-remedy = Rien à corriger : aucun recours n’a annulé cette décision, ou c’est déjà fait.
network-kind-decision = Décision
done-confirmed = La décision est en vigueur.
done-sent-back = La décision a été renvoyée.
done-lodged = Votre recours est introduit. Cette page montre chaque étape et son délai.
done-examined = Enregistré. L’auteur du recours est informé.
done-panel-appointed = Nomination faite. Chaque membre reçoit un courriel.
done-released = Le membre est déchargé. Pourvoyez le siège.
done-declared = Merci. Le dossier vous est ouvert.
done-conflict-declared = Merci. Vous ne siégez plus dans ce collège.
done-stepped-down = Vous ne siégez plus dans ce collège.
done-voted = Votre vote est exprimé.
done-appeal-closed = La décision du collège est consignée et l’auteur du recours informé.
done-appeal-withdrawn = Le recours est retiré.
done-remedied = Enregistré. L’auteur du recours est informé.
done-criteria-published = La version est en vigueur. Les demandes antérieures sont jugées selon la précédente.
appeals-decided-within = { $n ->
    [one] Décidé dans un délai d’un jour ouvrable.
    *[other] Décidé dans un délai de { $n } jours ouvrables.
}
appeals-appealed-within = { $n ->
    [one] Un recours peut être introduit dans un délai d’un jour ouvrable.
    *[other] Un recours peut être introduit dans un délai de { $n } jours ouvrables.
}
appeals-version = Version { $n }
appeals-overdue-count = { $n ->
    [one] Un recours de cette page est en retard.
    *[other] { $n } recours de cette page sont en retard.
}
appeals-appoint-legend = { $n ->
    [one] Choisissez une personne
    *[other] Choisissez { $n } personnes
}
decision-panel-number = { $n ->
    [one] Choisissez exactement une personne.
    *[other] Choisissez exactement { $n } personnes.
}
appeals-wait-confirm = Des décisions attendent une seconde personne ({ $n })
appeals-wait-examine = Des recours attendent d’être examinés ({ $n })
appeals-wait-seat = Des collèges attendent votre déclaration ou votre vote ({ $n })
mail-decision-waiting-subject = Une action de votre part est attendue sur Indaba
mail-decision-waiting-body = 
    Bonjour { $name },

    Une proposition attend une seconde personne. Lisez-la et dites si vous la confirmez :

    { $link }
mail-decision-made-subject = Il y a du nouveau pour vous sur Indaba
mail-decision-made-body = 
    Bonjour { $name },

    Il y a du nouveau concernant votre organisation. Connectez-vous pour le lire :

    { $link }
mail-decision-sent-back-subject = Une action de votre part est attendue sur Indaba
mail-decision-sent-back-body = 
    Bonjour { $name },

    L’une de vos propositions a été renvoyée avec un motif :

    { $link }
mail-decision-lapsed-subject = Il y a du nouveau pour vous sur Indaba
mail-decision-lapsed-body = 
    Bonjour { $name },

    Une de vos propositions est devenue sans objet. Vous pouvez lire ici pourquoi :

    { $link }
mail-appeal-waits-subject = Une action de votre part est attendue sur Indaba
mail-appeal-waits-body = 
    Bonjour { $name },

    Un recours attend une étape de votre part :

    { $link }
mail-appeal-news-subject = Il y a du nouveau pour vous sur Indaba
mail-appeal-news-body = 
    Bonjour { $name },

    Une affaire que vous suivez a avancé. Connectez-vous pour lire la suite :

    { $link }
mail-panel-appointed-subject = Une action de votre part est attendue sur Indaba
mail-panel-appointed-body = 
    Bonjour { $name },

    Il vous est demandé de siéger dans un collège. Dites d’abord s’il y a un empêchement :

    { $link }
decision-part-changed = Impossible d’annuler : l’organisation concernée par une décision a changé après la fusion.

# What is stored about a person
appeals-own-decisions = Décisions auxquelles vous avez pris part
appeals-own-appeals = Recours que vous avez introduits
appeals-own-panels = Collèges dont vous êtes ou avez été membre
appeals-own-criteria = Critères que vous avez publiés

appeals-where = Décision concernant l’organisation dans le registre
appeals-where-stays = Une décision signée demeure. Le nom n’y figure que pour les personnes qui peuvent voir l’organisation. Si vous la jugez erronée, formez un recours dans les délais indiqués ou adressez-vous au Bureau.

# What changed since somebody was here, and what letters are about.
appeals-change-made = Une décision concernant { $organisation }
