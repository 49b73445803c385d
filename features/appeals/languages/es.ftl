appeals-title = Recursos
appeals-register = Registro de decisiones
appeals-register-lead = Todas las decisiones de la Oficina, con el criterio en que se basan, su motivo y el resultado de los recursos. No se nombra a los solicitantes.
appeals-register-caption = Decisiones en vigor, las más recientes primero
appeals-statistics = Cifras sobre las decisiones
appeals-statistics-lead = Cuántos días hábiles tardan las decisiones, por qué son desfavorables y qué resulta de los recursos. No se muestran cifras inferiores a cinco.
appeals-figures = Decisiones por tipo y año
appeals-figures-ends = Resultados y recursos por tipo y año
appeals-criterion-languages = Otros idiomas
appeals-by-kind = Decisiones por tipo
appeals-by-criterion = Criterios no cumplidos
appeals-others = Otros
appeals-few = menos de 5
appeals-figure-decided = Adoptadas
appeals-figure-median = Días hábiles, mediana
appeals-figure-ninety = Días hábiles, nueve de cada diez
appeals-figure-in-time = Dentro del plazo
appeals-figure-adverse = Desfavorables
appeals-figure-lodged = Recursos presentados
appeals-figure-admissible = Admisibles
appeals-figure-upheld = Decisión confirmada
appeals-figure-overturned = Decisión revocada
appeals-calendar = Días no laborables de la Oficina
appeals-calendar-lead = Los plazos no cuentan los sábados, los domingos ni estos días.
appeals-calendar-caption = Días no laborables
appeals-calendar-none = No hay días no laborables
appeals-calendar-none-text = Los plazos solo omiten los sábados y los domingos.
appeals-calendar-name = De qué día se trata
appeals-calendar-add = Añadir un día no laborable
appeals-calendar-remove = Quitar
appeals-calendar-stays = Los plazos ya comunicados no cambian. Solo los que se fijen a partir de ahora omiten este día.
appeals-criteria = Criterios
appeals-criteria-lead = Lo que se exige antes de decidir. Se aplica la versión en vigor el día de la solicitud, aunque después haya otra.
appeals-criteria-of = Criterios: { $kind }
appeals-criteria-then = Los criterios aplicados
appeals-criteria-others = Criterios de otras decisiones
appeals-criteria-none = Todavía no hay criterios
appeals-criteria-none-text = Figurarán aquí antes de que se decida nada con arreglo a ellos.
appeals-criteria-next = Publicar la versión siguiente
appeals-criteria-edit-lead = Cada criterio necesita título y texto en inglés; siguen los demás idiomas. Para dejar de exigir uno, vacíe sus campos.
appeals-criteria-publish = Publicar esta versión
appeals-criteria-reason-hint = Qué cambió y por qué, para que lo lea todo el mundo.
appeals-criterion = Criterio
appeals-criterion-new = Otro criterio
appeals-criterion-title = Título
appeals-criterion-text = Qué se entiende y cómo se demuestra
appeals-history = Versiones
appeals-history-caption = Todas las versiones, las más recientes primero
appeals-history-version = Versión
appeals-history-reason = Por qué cambió
appeals-version-old = Esta versión ya no está en vigor. Sigue aplicándose a las solicitudes hechas mientras lo estuvo.
appeals-version-newest = A la versión en vigor
appeals-in-force-since = en vigor desde el { $date }
appeals-waiting = A la espera de una segunda persona
appeals-waiting-caption = Decisiones aún sin efecto, por plazo
appeals-any = Todos
appeals-year = Año
appeals-words = Palabras en el motivo
appeals-none-here = Ninguna decisión coincide
appeals-none-here-text = Pruebe con menos filtros u otras palabras.
appeals-no-decisions = Todavía no hay decisiones
appeals-no-decisions-text = Aquí constará cada decisión de la Oficina cuando entre en vigor.
appeals-head-decision = Decisión
appeals-head-kind = Tipo
appeals-head-outcome = Resultado
appeals-head-date = Fecha
appeals-head-criteria = Criterios no cumplidos
appeals-head-reason = Motivo
appeals-head-appeal = Recurso
appeals-head-organisation = Organización
appeals-subject = Se refiere a
appeals-made = Fecha de la decisión
appeals-received = Fecha de la solicitud
appeals-due = Fecha límite para decidir
appeals-appeal-until = Último día para recurrir
appeals-lodged = Recurso presentado
appeals-overdue = Vencido
appeals-public-reason = Motivo, para todas las personas
appeals-panel-public-reasons = Motivos del panel, para todas las personas
appeals-whole = La decisión completa
appeals-whole-audience = La leen la parte interesada y quienes deciden.
appeals-findings = Lo constatado, criterio por criterio
appeals-finding = Conclusión
appeals-comment = Comentario
appeals-proposed-by = Propuesta por
appeals-confirmed-by = Segunda persona
appeals-sent-back-why = Por qué se devolvió
appeals-lapsed-why = Por qué quedó sin objeto
appeals-confirm = Confirmar o devolver
appeals-confirm-text = Usted es la segunda persona. Una vez confirmada, la decisión entra en vigor, se avisa a la parte interesada y empieza el plazo de recurso.
appeals-confirm-button = Confirmar la decisión
appeals-confirm-audience = la parte interesada; todas las personas, en resumen
appeals-send-back = Devolver
appeals-send-back-why = Por qué no se puede confirmar
appeals-see-appeal = El recurso
appeals-lodge = Recurrir esta decisión
appeals-lodge-lead = Lo examinará un panel de tres personas ajenas a la decisión. Puede recurrir hasta el final del { $date }.
appeals-lodge-button = Presentar el recurso
appeals-lodge-audience = la secretaría de recursos, el panel y la Oficina
appeals-grounds = Por qué la decisión es errónea
appeals-grounds-hint = Diga qué se pasó por alto o se valoró mal, en cualquier idioma. Después no podrá cambiarlo.
appeals-appeal = Recurso
appeals-decision = La decisión
appeals-docket-lead = Sus asuntos pendientes, por plazo.
appeals-docket-caption = Recursos por plazo
appeals-docket-none = No tiene nada pendiente
appeals-docket-none-text = Recibirá un mensaje cuando un recurso requiera su intervención.
appeals-next-deadline = Próximo plazo
appeals-due-lodged = Examen a más tardar el
appeals-due-admissible = Nombramiento del panel a más tardar el
appeals-due-panel = Decisión del panel a más tardar el
appeals-due-overturned = Reparación a más tardar el
appeals-reason-of-decision = Motivo de la decisión
appeals-examine = Examinar el recurso
appeals-examine-legend = ¿Se puede admitir?
appeals-examine-admissible = Admisible: lo examina un panel
appeals-examine-inadmissible = Inadmisible: no se examina
appeals-examined-reason = Examen
appeals-save = Guardar
appeals-panel = Panel
appeals-appoint = Nombrar el panel
appeals-appoint-hint = Aquí no figura nadie que haya participado en la decisión o pertenezca a la organización.
appeals-appoint-nobody = Ahora no se puede nombrar a nadie. Pida a la administración técnica que invite a más panelistas.
appeals-appoint-button = Nombrar
appeals-audience-concerned = la parte interesada y la Oficina
appeals-audience-secretary = la secretaría de recursos y la auditoría
appeals-audience-panel = las personas del panel, por mensaje
appeals-audience-everybody = todas las personas
appeals-declare = ¿Hay algo que se lo impida?
appeals-declare-text = Verá el expediente cuando declare que nada se lo impide. Dígalo si conoce a la parte interesada, intervino o podría parecer parcial.
appeals-deciders = La decisión fue tomada por: { $names }
appeals-declaration = Declaración
appeals-declaration-clear = Nada me lo impide
appeals-declaration-conflict = Tengo un conflicto de intereses
appeals-declaration-text = En qué consiste
appeals-declaration-hint = Solo en caso de conflicto. Quedará entonces relevado.
appeals-declare-button = Declarar
appeals-declares-by = Debe declarar a más tardar el { $date }
appeals-vote = Su voto
appeals-vote-legend = ¿Qué debe pasar con la decisión?
appeals-vote-uphold = Confirmarla
appeals-vote-overturn = Revocarla
appeals-opinion = Su opinión
appeals-opinion-hint = Por qué, según el expediente. El voto no se puede cambiar.
appeals-vote-button = Votar
appeals-own-vote = Usted votó
appeals-step-down = Retirarse de este panel
appeals-step-down-why = Por qué
appeals-step-down-button = Retirarse
appeals-release = Relevar a una persona del panel
appeals-release-who = Panelista
appeals-release-why = Por qué
appeals-release-button = Relevar
appeals-close = Consignar la decisión del panel
appeals-majority-upheld = La mayoría confirma la decisión.
appeals-majority-overturned = La mayoría revoca la decisión.
appeals-reasons = Motivos del panel
appeals-reasons-hint = Para la parte interesada. No nombre a nadie del panel.
appeals-public-reasons-hint = Lo lee todo el mundo: no nombra a nadie.
appeals-close-button = Cerrar el recurso
appeals-remedy = Qué debe repararse
appeals-remedy-hint = Por ejemplo: que decida de nuevo otra persona.
appeals-remedy-due = A más tardar qué día
appeals-remedy-by = A más tardar el { $date }
appeals-remedy-done = Qué se hizo
appeals-remedy-note = Qué se hizo para repararlo
appeals-remedy-button = Está hecho
appeals-interim = Medida provisional
appeals-interim-stands = La decisión queda en suspenso mientras dure el recurso.
appeals-interim-over = La decisión no está en suspenso.
appeals-interim-set = Cambiar la medida provisional
appeals-interim-stay = Suspender la decisión mientras dure el recurso
appeals-interim-hint = Cuando el daño no pueda repararse después.
appeals-timeline = Lo que se hizo
appeals-withdraw = Retirar el recurso
appeals-withdraw-text = La decisión se mantiene y el recurso no podrá presentarse de nuevo.
appeals-withdraw-button = Retirar
appeals-kept = El recurso ha cambiado mientras tanto. Lo que escribió se conserva aquí para que pueda copiarlo.
appeals-seat-asked = Debe declarar
appeals-seat-clear = Sin impedimento
appeals-seat-voted = Ha votado
appeals-seat-released = Persona relevada
appeals-next-confirm = Una segunda persona confirma la decisión o la devuelve.
appeals-next-sent-back = No se decidió nada. Puede proponerse de nuevo.
appeals-next-lapsed = No se decidió nada ni se decidirá: el asunto ha terminado.
appeals-next-may-appeal = La parte interesada puede recurrir hasta el final del { $date }.
appeals-next-too-late = El último día para recurrir fue el { $date }.
appeals-next-none = Nada: la decisión está en vigor.
appeals-next-appeal-lodged = La secretaría de recursos decide si se admite.
appeals-next-appeal-inadmissible = Nada: el recurso no se admitió, la decisión se mantiene.
appeals-next-appeal-admissible = La secretaría de recursos nombra un panel.
appeals-next-appeal-panel = El panel examina el recurso.
appeals-next-appeal-upheld = Nada: el panel confirmó la decisión.
appeals-next-appeal-overturned = La Oficina repara lo que hizo la decisión.
appeals-next-appeal-remedied = Nada: se ha reparado.
appeals-next-appeal-withdrawn = Nada: el recurso se retiró, la decisión se mantiene.
appeals-next-declare = Diga si hay algo que se lo impida.
appeals-next-vote = Lea el expediente y vote.
appeals-next-voted = Ya ha votado. Faltan las demás personas del panel.
appeals-next-examine = Decida si se admite el recurso.
appeals-next-appoint = Cubra los puestos vacantes del panel.
appeals-next-close = Consigne lo que decidió el panel.
appeals-next-remedy = Repare lo que hizo la decisión y dígalo aquí.
appeals-step-lodged = Recurso presentado
appeals-step-admissible = Declarado admisible
appeals-step-inadmissible = Declarado inadmisible
appeals-step-appointed = Nombramiento de panelista
appeals-step-clear = Declaración de panelista: sin impedimento
appeals-step-conflict = Declaración de conflicto y relevo de panelista
appeals-step-stepped-down = Retirada de panelista
appeals-step-released = Relevo de panelista
appeals-step-voted = Voto de panelista
appeals-step-upheld = Decisión confirmada
appeals-step-overturned = Decisión revocada
appeals-step-remedied = Reparado
appeals-step-withdrawn = Recurso retirado
appeals-step-stayed = Decisión suspendida por el momento
appeals-step-stay-lifted = Suspensión levantada
decision-kind-admission = Admisión
decision-kind-suspension = Suspensión
decision-kind-departure = Salida
decision-kind-correction = Corrección de una ficha
decision-outcome-admitted = admitida
decision-outcome-refused = denegada
decision-outcome-suspended = suspendida
decision-outcome-lifted = suspensión levantada
decision-outcome-left = salió por voluntad propia
decision-outcome-removed = excluida
decision-outcome-corrected = corregida
decision-outcome-kept = se mantiene
decision-outcome-imposed = corregida a petición de un tercero
decision-outcome-unfounded = no se confirma; se mantiene
decision-state-proposed = Propuesta
decision-state-sent-back = Devuelta
decision-state-lapsed = Sin objeto
decision-state-made = En vigor
decision-finding-met = Cumplido
decision-finding-not-met = No cumplido
decision-finding-unclear = Requiere aclaración
decision-appeal-none = Ninguno
decision-appeal-lodged = Presentado
decision-appeal-inadmissible = Inadmisible
decision-appeal-admissible = Admisible
decision-appeal-panel = Ante el panel
decision-appeal-upheld = Decisión confirmada
decision-appeal-overturned = Decisión revocada
decision-appeal-remedied = Revocada y reparada
decision-appeal-withdrawn = Retirado
decision-names-a-criterion = Una decisión desfavorable nombra al menos un criterio no cumplido.
decision-all-criteria-met = Mientras un criterio no se cumpla o no esté claro, no se puede decidir a favor.
decision-proposed-already = Ya hay una decisión sobre esto a la espera de una segunda persona.
decision-changed-meanwhile = Alguien se adelantó: esta decisión ha cambiado. Vuelva a cargar la página.
decision-criteria-changed-meanwhile = Otra versión entró en vigor mientras escribía. Compárela en la página de criterios y abra de nuevo este formulario; su texto sigue aquí para copiarlo.
decision-names-nobody = Esto lo lee todo el mundo. No debe nombrar a la parte interesada: dígalo sin el nombre.
decision-cannot-be-appealed = Esta decisión no se puede recurrir.
decision-appealed-already = Ya hay o hubo un recurso contra esta decisión. Solo se puede presentar una vez.
decision-appeal-too-late = El último día para recurrir fue el { $date }, hasta medianoche en { $zone }. El plazo ha vencido. Su texto sigue aquí para que lo conserve.
decision-appeal-changed-meanwhile = El recurso ha cambiado desde que abrió la página. Revíselo y envíe esto de nuevo.
decision-seat-changed-meanwhile = Este puesto ha cambiado: se emitió el voto o se relevó a la persona.
decision-panel-complete = El panel está completo.
decision-panel-impossible = Alguna persona elegida no puede formar parte de este panel. Elija de la lista.
decision-panel-not-voted = Aún no ha votado todo el panel.
decision-remedy-within-a-year = Elija un día en el plazo de un año.
decision-nothing-to-remedy = No hay nada que reparar: ningún recurso revocó esta decisión o ya está hecho.
network-kind-decision = Decisión
done-confirmed = La decisión está en vigor.
done-sent-back = La decisión se devolvió.
done-lodged = Su recurso está presentado. Esta página muestra cada paso y su plazo.
done-examined = Guardado. Se avisa a quien recurrió.
done-panel-appointed = Nombramiento hecho. Cada persona nombrada recibe un mensaje.
done-released = La persona quedó relevada. Cubra el puesto.
done-declared = Gracias. Ya puede ver el expediente.
done-conflict-declared = Gracias. Queda relevado de este panel.
done-stepped-down = Se ha retirado de este panel.
done-voted = Su voto está emitido.
done-appeal-closed = La decisión del panel está consignada y se avisa a quien recurrió.
done-appeal-withdrawn = El recurso está retirado.
done-remedied = Guardado. Se avisa a quien recurrió.
done-criteria-published = La versión está en vigor. Las solicitudes anteriores se examinan con arreglo a la versión anterior.
appeals-decided-within = { $n ->
    [one] Se decide en un plazo de un día hábil.
    *[other] Se decide en un plazo de { $n } días hábiles.
}
appeals-appealed-within = { $n ->
    [one] Se puede recurrir en un plazo de un día hábil.
    *[other] Se puede recurrir en un plazo de { $n } días hábiles.
}
appeals-version = Versión { $n }
appeals-overdue-count = { $n ->
    [one] Un recurso de esta página tiene el plazo vencido.
    *[other] { $n } recursos de esta página tienen el plazo vencido.
}
appeals-appoint-legend = { $n ->
    [one] Elija a una persona
    *[other] Elija a { $n } personas
}
decision-panel-number = { $n ->
    [one] Elija exactamente a una persona.
    *[other] Elija exactamente a { $n } personas.
}
appeals-wait-confirm = Decisiones pendientes de una segunda persona ({ $n })
appeals-wait-examine = Recursos pendientes de examen ({ $n })
appeals-wait-seat = Paneles pendientes de su declaración o de su voto ({ $n })
mail-decision-waiting-subject = Hay algo pendiente para usted en Indaba
mail-decision-waiting-body = 
    Estimado/a { $name }:

    Una propuesta está pendiente de una segunda persona. Léala y diga si procede:

    { $link }
mail-decision-made-subject = Hay novedades para usted en Indaba
mail-decision-made-body = 
    Estimado/a { $name }:

    Se ha registrado algo que se refiere a su organización. Inicie sesión para leerlo:

    { $link }
mail-decision-sent-back-subject = Hay algo pendiente para usted en Indaba
mail-decision-sent-back-body = 
    Estimado/a { $name }:

    Se ha devuelto una propuesta suya con un motivo:

    { $link }
mail-decision-lapsed-subject = Hay novedades para usted en Indaba
mail-decision-lapsed-body = 
    Estimado/a { $name }:

    Una de sus propuestas quedó sin objeto. Aquí puede leer por qué:

    { $link }
mail-appeal-waits-subject = Hay algo pendiente para usted en Indaba
mail-appeal-waits-body = 
    Estimado/a { $name }:

    Le corresponde a usted dar el próximo paso en un recurso:

    { $link }
mail-appeal-news-subject = Hay novedades para usted en Indaba
mail-appeal-news-body = 
    Estimado/a { $name }:

    Se ha avanzado en un asunto que usted sigue. Inicie sesión para leerlo:

    { $link }
mail-panel-appointed-subject = Hay algo pendiente para usted en Indaba
mail-panel-appointed-body = 
    Estimado/a { $name }:

    Se le pide que forme parte de un panel. Diga primero si hay algo que se lo impida:

    { $link }
decision-part-changed = No se puede deshacer: después de la fusión cambió a quién se refiere una decisión.

# What is stored about a person
appeals-own-decisions = Decisiones en las que intervino
appeals-own-appeals = Recursos que presentó
appeals-own-panels = Paneles para los que recibió un nombramiento
appeals-own-criteria = Criterios que publicó

appeals-where = Decisión sobre la organización en el registro
appeals-where-stays = Una decisión firmada permanece. El nombre figura junto a ella solo para quienes pueden ver a la organización. Si la considera errónea, recurra en el plazo indicado o consulte a la Oficina.

# What changed since somebody was here, and what letters are about.
appeals-change-made = Una decisión sobre { $organisation }
