# Las palabras de las evaluaciones de riesgos, los incidentes y las enseñanzas.
safety-title = Seguridad
safety-lead = Lo que participar puede suponer para { $name }, lo que se hace al respecto y lo que puede ocurrir entretanto.
safety-readers = Quienes hablan en nombre de la organización y los oficiales de participación de la sociedad civil de la Oficina
safety-begin = Comenzar la evaluación
safety-write = Redactar la evaluación
safety-write-lead = Este texto se redacta junto con la otra parte. Nada surte efecto para { $name } antes de que ambas hayan firmado.
safety-history = Todas las versiones
safety-report = Comunicar un incidente
safety-gates = Lo que puede ocurrir ahora
safety-gate-what = Qué
safety-gate-now = Ahora
safety-gate-why = Por qué no
safety-gate-open = Posible
safety-gate-closed = Ahora no
safety-none = Aún no hay evaluación
safety-none-text = Cualquiera de las partes puede comenzarla. Dice qué podría ocurrir a las personas, qué se hace para evitarlo y qué acepta la organización.
safety-version = Versión
safety-versions = Versiones
safety-under-way = En redacción
safety-in-force = En vigor
safety-signatures = Firmas
safety-side = Por
safety-side-organisation = la organización
safety-side-office = la Oficina
safety-signed-by = Firmada por
safety-signed-on = Firmada el
safety-digest = Huella
safety-sign-title = Firmar esta versión
safety-accept-sign = He leído esta versión y la firmo en nombre de { $name }.
safety-accept-countersign = He leído esta versión y la firmo en nombre de la Oficina.
safety-accept-hint = Entra en vigor cuando ambas partes han firmado. Todo cambio posterior crea una nueva versión, que ambas firman de nuevo.
safety-accept-needed = Marque que ha leído esta versión.
safety-sign-button = Firmar
safety-withdraw = Retirar lo acordado
safety-withdraw-text = De inmediato, solo la Oficina ve a la organización; no se la invita, no se la nombra ni se la convoca a reuniones hasta que ambas partes hayan firmado de nuevo. Las plazas ya aceptadas se mantienen; renuncie a ellas si lo necesita.
safety-withdraw-button = Retirar
safety-context = Dónde y en qué condiciones trabaja la organización
safety-context-hint = Lo que se sabe públicamente, quién observa, quién ha sufrido daños antes. No nombre a nadie a quien este texto pueda poner en peligro.
safety-threats = Lo que podría ocurrir
safety-threat = Amenaza
safety-what = Lo que podría ocurrir
safety-what-hint = Una amenaza cada vez.
safety-who = Quién podría sufrir daños
safety-likelihood = Probabilidad
safety-likelihood-1 = muy improbable
safety-likelihood-2 = improbable
safety-likelihood-3 = posible
safety-likelihood-4 = probable
safety-likelihood-5 = muy probable
safety-severity = Gravedad
safety-severity-1 = insignificante
safety-severity-2 = leve
safety-severity-3 = moderada
safety-severity-4 = grave
safety-severity-5 = crítica
safety-mitigation = Medida de mitigación
safety-mitigation-hint = Lo que se hace para que no ocurra o cause menos daño.
safety-owner = Quién se encarga
safety-by = Para cuándo
safety-residual-likelihood = Probabilidad que queda
safety-residual-severity = Gravedad que queda
safety-before = Riesgo antes de la mitigación
safety-after = Riesgo residual
safety-not-weighed = Aún sin valorar
safety-weighed = { $level } (probabilidad { $likelihood }, gravedad { $severity }: { $score })
safety-matrix = El riesgo es la probabilidad multiplicada por la gravedad: de 1 a 4, bajo; de 5 a 9, moderado; de 10 a 15, alto; de 16 a 25, muy alto. El riesgo residual más alto vale para el conjunto.
safety-more = Añadir otra amenaza
safety-nothing-yet = Aquí aún no hay nada escrito.
safety-level = Riesgo residual
safety-level-low = Bajo
safety-level-moderate = Moderado
safety-level-high = Alto
safety-level-very-high = Muy alto
safety-allowed = Lo que la organización acepta
safety-allowed-text = Indique en cada caso hasta qué riesgo residual puede ocurrir.
safety-allow-no = No aceptado
safety-allow-up-to = Aceptado, hasta este riesgo residual: { $level }
safety-exposure-public-listing = Todas las personas ven la ficha de la organización
safety-exposure-network-listing = La red ve la ficha de la organización
safety-exposure-invitation = Se la invita por su nombre
safety-exposure-meeting-in-person = Reuniones presenciales
safety-exposure-meeting-online = Reuniones en línea
safety-exposure-publication = Lo que dice se publica con su nombre
safety-exposure-disclosure = Lo que comunicó a la Oficina se transmite a otros
safety-written-by = Redactada por
safety-written-on = Redactada el
safety-review = Debe revisarse antes del
safety-review-hint = Pasado ese día la evaluación ha caducado y no puede ocurrir nada nuevo.
safety-review-table = Plazos para revisar una evaluación
safety-review-within = Plazo
safety-review-latest = A más tardar
safety-months = { $n ->
    [one] { $n } mes
   *[other] { $n } meses
}
safety-review-past = Ese día ya pasó. Elija otro posterior.
safety-review-late = Con este riesgo residual, la revisión debe hacerse en { $months } meses: antes del { $date }.
safety-review-over = El día de revisión de esta versión ya pasó. Redacte una nueva.
safety-save-text = Cada texto que guarda es una versión propia. Ambas partes pueden leerlo y continuarlo.
safety-hand = Pedir a la otra parte que lea
safety-keep = Guardar como borrador
safety-choose = Elija
safety-theirs = Lo que se guardó entretanto
safety-meanwhile = Alguien guardó otra versión mientras usted escribía. Figura arriba, y su texto abajo. Reúna ambos y guarde el resultado.
safety-threat-needed = Describa al menos una amenaza.
safety-text-differs = Esta ya no es la versión que leyó. Léala de nuevo.
safety-gaps = Esta versión está incompleta. Complétela antes de que alguien firme.
safety-both-sides = Usted firmó por la otra parte. Otra persona debe firmar por esta.
safety-signed-already = Su parte ya ha firmado.
safety-nothing-agreed = No hay nada en vigor que pueda retirarse.
safety-compared = Lo que cambió de la versión { $from } a la versión { $to }
safety-no-changes = Las palabras son las mismas.
safety-state-none = Ninguna aún
safety-state-draft = Borrador
safety-state-awaiting-organisation = Espera a la organización
safety-state-awaiting-office = Espera a la Oficina
safety-state-agreed = Acordada
safety-state-expired = Caducada
safety-state-superseded = Sustituida
safety-state-withdrawn = Retirada
safety-state-outside = Fuera de la red
safety-desk = Evaluaciones de riesgos
safety-desk-lead = Cómo están las evaluaciones. Los textos se leen en la página de cada organización, por quienes pueden hacerlo.
safety-desk-none = Nada que mostrar
safety-show-all = Todas
safety-show-ours = Esperan a la Oficina
safety-show-due = Por revisar
safety-show-high = Riesgo residual alto
safety-show-none = Nada acordado
safety-head-organisation = Organización
safety-head-state = Estado
safety-head-level = Riesgo residual
safety-head-review = Revisar antes del
safety-refused-missing = La organización necesita primero una evaluación de riesgos, firmada por ella y por la Oficina. Se comienza en Seguridad, en su ficha.
safety-refused-expired = La evaluación de riesgos de la organización ha caducado. Primero debe revisarse, en Seguridad, en su ficha.
safety-refused-withdrawn = La organización ha retirado su evaluación de riesgos. Primero debe firmarse una nueva, en Seguridad, en su ficha.
safety-refused-not-agreed = La organización no lo ha aceptado en su evaluación de riesgos.
safety-refused-above = El riesgo residual es mayor que el que la organización ha aceptado para esto.
safety-wait-sign = Una evaluación de riesgos espera su firma: { $name }
safety-wait-review = Revise la evaluación de riesgos: { $name }
safety-wait-missing = Se necesita una evaluación de riesgos: { $name }
safety-wait-ours = Hay evaluaciones de riesgos que esperan la firma de la Oficina ({ $n })
safety-wait-due = Hay evaluaciones de riesgos por revisar ({ $n })
safety-own-signatures = Evaluaciones de riesgos que usted firmó
safety-own-versions = Versiones de evaluaciones de riesgos que usted redactó
done-safety-signed = Firmada.
done-safety-withdrawn = Retirada. No puede ocurrir nada nuevo.
audit-assessment-write = Evaluación de riesgos redactada
audit-assessment-sign = Evaluación de riesgos firmada
audit-assessment-withdraw = Evaluación de riesgos retirada
mail-safety-read-subject = Algo le espera en Indaba
mail-safety-read-body =
    Estimado/a { $name }:

    Hay algo que leer y quizá que firmar. Inicie sesión:

    { $link }
mail-safety-agreed-subject = Un texto está firmado en Indaba
mail-safety-agreed-body =
    Estimado/a { $name }:

    Un texto en el que usted trabajó está ahora firmado por ambas partes. Inicie sesión para leerlo:

    { $link }
mail-safety-due-subject = Se acerca una fecha en Indaba
mail-safety-due-body =
    Estimado/a { $name }:

    Pronto hay que volver a examinar algo. Inicie sesión:

    { $link }
mail-safety-over-subject = Una fecha ha pasado en Indaba
mail-safety-over-body =
    Estimado/a { $name }:

    Una fecha ha pasado. No puede ocurrir nada nuevo hasta que se vuelva a examinar, y en 14 días se interrumpirán más cosas. Inicie sesión:

    { $link }
mail-safety-unlisted-subject = Algo ha cambiado en Indaba
mail-safety-unlisted-body =
    Estimado/a { $name }:

    Como se anunció, un ajuste ha cambiado. Inicie sesión para ver cuál y cómo volver atrás:

    { $link }
incident-title = Incidente
incident-desk = Incidentes
incident-desk-lead = Lo que usted comunicó y lo que tramita. De toda comunicación se acusa recibo en dos días hábiles.
incident-lead = Diga a la Oficina si alguien sufrió daños o amenazas por participar, o estuvo a punto de sufrirlos. Puede comunicarlo por usted o por otras personas. De toda comunicación se acusa recibo en dos días hábiles.
incident-danger = Si alguien está en peligro ahora, llame primero a quien pueda llegar de inmediato. Nadie lee esta página día y noche.
incident-readers = Usted y los oficiales de participación de la sociedad civil de la Oficina
incident-code-text = No necesita una cuenta. Tras el envío se muestra una sola vez un código con el que puede volver, leer la respuesta y añadir palabras.
incident-what = Qué ocurrió
incident-what-hint = Cuándo, dónde, a quién y qué necesita ahora. Nombre a otras personas solo si ayuda a protegerlas.
incident-kind = Tipo de incidente
incident-kind-threat = Amenaza o violencia
incident-kind-reprisal = Represalias por participar
incident-kind-surveillance = Vigilancia o seguimiento
incident-kind-disclosure = Información divulgada
incident-kind-harassment = Acoso
incident-kind-conduct = Conducta de alguien de la Oficina
incident-kind-other = Otra cosa
incident-organisation = Organización afectada
incident-no-own = Ninguna de las mías
incident-named = ¿Se refiere a alguien de la Oficina?
incident-named-hint = Escriba su nombre y esa persona no podrá leer esto. Si no, déjelo vacío.
incident-nobody-left = Todas las personas de la Oficina que podrían leer esto llevan en su nombre una palabra de lo que usted escribió. Escriba solo el nombre. Si ya lo hizo, diríjase a alguien ajeno a la Oficina.
incident-send = Enviar
incident-code-title = Su código
incident-code-lead = Su comunicación ha llegado. Con este código puede volver a ella.
incident-code-once = Se muestra solo esta vez. Anótelo donde solo usted lo encuentre; la Oficina no puede dárselo de nuevo.
incident-yours = Su comunicación
incident-return = Volver con un código
incident-return-lead = Escriba las dieciséis cifras que se mostraron al comunicar.
incident-code = Código
incident-open = Abrir
incident-code-wrong = Ninguna comunicación se abre con este código. Compruebe las cifras.
incident-leave = Cerrar en este navegador
incident-more = Añadir palabras
incident-again = No ha terminado: ábralo de nuevo.
incident-again-needed = Marque que debe abrirse de nuevo y diga por qué.
incident-state-reported = Comunicado
incident-state-acknowledged = La Oficina trabaja en ello
incident-state-closed = Cerrado
incident-reported = Comunicado el
incident-acknowledged = Acuse de recibo el
incident-due = Acuse de recibo antes del
incident-closed = Cerrado el
incident-outcome = Por qué se cerró
incident-outcome-resolved = Resuelto
incident-outcome-passed-on = Transmitido a otros, con el acuerdo de las personas afectadas
incident-outcome-nothing-found = No se constató nada
incident-outcome-no-contact = No se pudo contactar a las personas afectadas
incident-severity = Gravedad
incident-severity-minor = Leve
incident-severity-moderate = Moderada
incident-severity-severe = Grave
incident-severity-critical = Crítica
incident-voice-reporter = Comunicación
incident-voice-office = Respuesta de la Oficina
incident-voice-note = Nota interna de la Oficina
incident-restricted = Acceso restringido
incident-restricted-text = Se nombra a alguien de la Oficina. Solo ven este incidente las personas elegidas para ello.
incident-measures = Medidas de protección
incident-measure = Medida de protección
incident-measure-add = Añadir una medida de protección
incident-measure-done = Hecha
incident-measure-done-on = Hecha el { $date }
incident-measure-late = Vencida
incident-measure-open = Pendiente
incident-hide = Ocultar ahora la organización de todas las páginas
incident-hide-text = De inmediato, solo la Oficina y su propia gente ven la organización. Se le informa y puede cambiarlo más adelante.
incident-answer = Responder
incident-answer-readers = Usted y quien lo comunicó
incident-triage = Valorar
incident-note = Nota para la Oficina
incident-note-hint = Quien lo comunicó no lee esto.
incident-save = Guardar
incident-close = Cerrar
incident-why = Motivo
incident-why-hint = Quien lo comunicó lee esto y puede abrir de nuevo el incidente.
incident-learn = Publicar una enseñanza
incident-lesson = Qué se aprendió
incident-lesson-hint = Lo leen todas las personas. No lleva a ningún incidente y muestra solo el año. No nombre a personas, organizaciones ni lugares.
incident-language = Idioma
incident-lesson-nobody = Nadie puede ser reconocido en este texto.
incident-lesson-nobody-needed = Marque que nadie puede ser reconocido.
incident-lesson-names = Este texto nombra a la organización afectada.
incident-publish = Publicar
incident-everyone = Todas las personas
incident-counts = Cuántos
incident-handled = Usted tramita
incident-own = Usted comunicó
incident-none = Nada comunicado
incident-none-text = Lo que comunique figura aquí con su respuesta.
incident-lessons = Enseñanzas extraídas
incident-lessons-lead = Lo que la Oficina aprendió de los incidentes, sin nadie que pueda ser reconocido.
incident-year = Año
incident-year-runs = Las cifras de este año se dirán cuando termine.
incident-no-lessons = No hay enseñanzas publicadas de este año.
incident-too-few = muy pocos para decirlo
incident-all-closed = Incidentes cerrados
incident-changed-meanwhile = Alguien cambió esto entretanto. Véalo de nuevo.
incident-no-organisation = La comunicación no nombra ninguna organización que pueda ocultarse.
incident-hidden-already = Ya solo la Oficina ve la organización.
incident-not-weighed = Valore la gravedad antes de cerrar.
incident-measures-open = Aún hay una medida de protección pendiente.
incident-wait-new = Hay incidentes que esperan acuse de recibo ({ $n })
incident-wait-late = Hay incidentes sin acuse de recibo a tiempo ({ $n })
incident-wait-measures = Hay medidas de protección vencidas ({ $n })
incident-own-reports = Incidentes que usted comunicó
incident-own-words = Lo que usted dijo sobre incidentes
done-incident-reported = Su comunicación ha llegado.
done-incident-added = Sus palabras han llegado.
done-incident-left = Su comunicación está cerrada en este navegador.
audit-incident-report = Incidente comunicado
audit-incident-reopen = Incidente abierto de nuevo
audit-incident-triage = Incidente valorado
audit-incident-answer = Incidente respondido
audit-incident-measure = Medida de protección añadida
audit-incident-measure-done = Medida de protección hecha
audit-incident-hide = Organización oculta tras un incidente
audit-incident-close = Incidente cerrado
audit-incident-learn = Enseñanza publicada
mail-safety-late-subject = Algo va con retraso en Indaba
mail-safety-late-body =
    Estimado/a { $name }:

    Algo debería haberse respondido ya. Inicie sesión:

    { $link }
mail-safety-changed-subject = Algo ha cambiado en Indaba
mail-safety-changed-body =
    Estimado/a { $name }:

    La Oficina ha cambiado un ajuste para proteger a personas. Inicie sesión para ver cuál y cómo volver atrás:

    { $link }
