# The desk of the Office and the screening of names.
admission-desk-title = Solicitudes
admission-desk-lead = Primero figura lo que vence antes. La fecha es el último día en que la Oficina debe decidir.
admission-desk-all = Todas
admission-desk-parts = Partes de la cola
admission-desk-place-open = Pendientes de decisión
admission-desk-place-clarification = A la espera del solicitante
admission-desk-place-remedy = Denegación revocada, por reparar
admission-desk-place-admitted = Admitidas
admission-desk-place-refused = Denegadas
admission-desk-overdue = Vencidas
admission-desk-work = Evaluación
admission-desk-work-mine = He trabajado en ella
admission-desk-work-untouched = Sin evaluar aún
admission-desk-organisation = Organización
admission-desk-country = País
admission-desk-level = Nivel
admission-desk-region = Región
admission-desk-submitted = Presentada
admission-desk-due = Vence
admission-desk-state = Estado
admission-desk-clock = Plazo restante
admission-desk-none = No hay solicitudes aquí
admission-desk-none-text = Pruebe otra parte de la cola o quite los filtros.
admission-desk-state-submitted = Presentada
admission-desk-state-clarification = Aclaración solicitada
admission-desk-state-deciding = Denegación pendiente de confirmación
admission-desk-state-admitted = Admitida
admission-desk-state-refused = Denegada
admission-desk-days-left = { $n ->
    [one] Queda { $n } día hábil
   *[other] Quedan { $n } días hábiles
}
admission-desk-days-overdue = { $n ->
    [one] Vencida hace { $n } día hábil
   *[other] Vencida hace { $n } días hábiles
}
admission-desk-clock-stopped = { $n ->
    [one] Plazo suspendido; quedará { $n } día hábil tras la respuesta
   *[other] Plazo suspendido; quedarán { $n } días hábiles tras la respuesta
}
admission-desk-assess = Evaluar
admission-desk-assess-lead = Cada criterio se cumple, no se cumple o requiere aclaración. Puede guardar en cualquier momento y seguir después.
admission-desk-older-criteria = Aquí se aplica la versión { $counts } de los criterios, vigente al presentarse la solicitud. La versión { $newest } entró en vigor el { $date } y no se aplica.
admission-desk-finding = Conclusión
admission-desk-finding-met = Cumplido
admission-desk-finding-not-met = No cumplido
admission-desk-finding-unclear = Requiere aclaración
admission-desk-comment = Comentario
admission-desk-comment-hint = Necesario si el criterio no se cumple o no está claro. El solicitante lo lee en la decisión.
admission-desk-found-by = Conclusión registrada entretanto por { $who }:
admission-desk-save = Guardar
admission-desk-readers = Solo la Oficina
admission-desk-nothing-found = Elija una conclusión para al menos un criterio.
admission-desk-changed-meanwhile = Alguien cambió esta solicitud mientras usted escribía. No se ha perdido nada: compare y envíe de nuevo.
admission-desk-ask = Preguntar al solicitante
admission-desk-ask-lead = Escriba una pregunta bajo cada criterio que la necesite. El plazo se suspende hasta la respuesta. El mensaje solo dice que hay algo que responder.
admission-desk-ask-send = Enviar las preguntas
admission-desk-ask-audience = El solicitante y la Oficina
admission-desk-ask-something = Escriba al menos una pregunta.
admission-desk-propose = Proponer una decisión
admission-desk-propose-lead = La admisión surte efecto de inmediato. La denegación espera la confirmación de otra persona y después puede recurrirse.
admission-desk-remedy = Admitir tras el recurso
admission-desk-remedy-lead = El panel revocó la denegación. Admitir ahora a la organización es la reparación y surte efecto de inmediato.
admission-desk-read-decision = Leer la decisión y el recurso
admission-desk-assessment = Evaluación por criterio
admission-desk-criterion = Criterio
admission-desk-not-assessed = Sin evaluar
admission-desk-outcome = Decisión
admission-desk-outcome-admitted = Admitida
admission-desk-outcome-admitted-text = Se cumplen todos los criterios. La organización se incorpora de inmediato y se invita a su contacto.
admission-desk-outcome-refused = Denegada
admission-desk-outcome-refused-text = Al menos un criterio no se cumple. Otra persona debe confirmarlo.
admission-desk-reason = Motivo para el solicitante
admission-desk-reason-hint = Diga en qué se basa la decisión, para que el solicitante pueda responder.
admission-desk-public-reason = Motivo para el público
admission-desk-public-reason-hint = Lo lee todo el mundo en el registro de decisiones. No debe nombrar a nadie.
admission-desk-propose-audience = El solicitante y la Oficina; el motivo público, todas las personas
admission-desk-network = la red de la Oficina
admission-desk-incomplete = Algo de esta solicitud ya no está completo. Pregunte al solicitante.
admission-desk-claim-taken = Alguien habla ya en nombre de la entrada del registro indicada como propia. Pregunte al solicitante.
admission-desk-assess-first = Algunos criterios aún no se han evaluado. Evalúelos todos y proponga después.
admission-desk-nothing-to-remedy = No hay ninguna denegación revocada por reparar. Quizá ya se haya hecho.
admission-desk-had-a-hand = Usted intervino en la denegación revocada. Debe repararla otra persona.
admission-desk-preview = Vista previa: cómo la verían los demás
admission-desk-preview-lead = Esto es lo que se vería si la organización fuera admitida con la visibilidad que pide.
admission-desk-preview-nothing = No verían nada ni sabrían que la organización participa.
admission-desk-record = Ficha de la organización
admission-desk-sent-back = Se devolvió la propuesta
admission-desk-said = Lo que dice el solicitante
admission-desk-nothing-said = Sin respuesta
admission-desk-claim = Entrada del registro que el solicitante indica como suya
admission-desk-past-decisions = Decisiones anteriores sobre esta entrada
admission-desk-when = Cuándo
admission-desk-what = Qué
admission-desk-name-then = Nombre de entonces
admission-desk-alike = Entradas del registro con nombres parecidos
admission-desk-earlier = Otras solicitudes con el mismo nombre
admission-desk-by = Quién
admission-desk-questions = Preguntas y respuestas
admission-desk-answered = Respondida por el solicitante
admission-desk-not-answered = Aún sin respuesta
admission-desk-decisions = Decisiones
admission-desk-timeline = Qué ha pasado
admission-desk-decision-proposed = Pendiente de confirmación
admission-desk-decision-sent-back = Devuelta
admission-desk-decision-lapsed = Sin objeto
admission-desk-decision-made = En vigor
admission-desk-appeal-lodged = Recurso presentado
admission-desk-appeal-inadmissible = Recurso inadmisible
admission-desk-appeal-admissible = Recurso admisible
admission-desk-appeal-panel = Ante el panel de recursos
admission-desk-appeal-upheld = Confirmada tras el recurso
admission-desk-appeal-overturned = Revocada tras el recurso
admission-desk-appeal-remedied = Revocada y reparada
admission-desk-appeal-withdrawn = Recurso retirado
admission-desk-step-submitted = Se presentó la solicitud
admission-desk-step-asked = Se preguntó al solicitante
admission-desk-step-answered = El solicitante respondió
admission-desk-step-proposed = Se propuso una decisión
admission-desk-step-made = La decisión está en vigor
admission-desk-step-waiting = A la espera del solicitante
admission-desk-step-due = Último día para que decida la Oficina
admission-screening-title = Cotejo de nombres
admission-screening-lead = Los nombres de solicitantes y miembros se cotejan con una lista. Un nombre parecido no decide nada por sí solo: una persona examina cada par.
admission-screening-names = Nombres de la lista
admission-screening-names-in-force = Nombres vigentes
admission-screening-compared = Miembros cotejados
admission-screening-to-decide = Pares por decidir
admission-screening-progress = Cotejando a los miembros:
admission-screening-progress-look = Volver a mirar
admission-screening-report = Miembros con nombres parecidos
admission-screening-report-text = Cada miembro se coteja con cada lista nueva, pues la lista cambia tras la admisión.
admission-screening-part-open = Por decidir
admission-screening-part-decided = Decididos
admission-screening-nothing = No hay nada aquí
admission-screening-listed = Nombre incluido en la lista
admission-screening-remark = Observación de la lista
admission-screening-score = Parecido, hasta 100
admission-screening-same = Es la misma
admission-screening-different = No es la misma organización
admission-screening-reason = Motivo
admission-screening-revoke = Retirar esta decisión
admission-screening-none-in-force = No hay ninguna lista vigente. Los nombres no se cotejan.
admission-screening-new = Poner en vigor una lista nueva
admission-screening-file = Archivo
admission-screening-file-hint = CSV o Excel (XLSX, primera hoja) con el nombre, otros nombres separados por | y una observación, o un archivo de texto con un nombre por línea; UTF-8, hasta 8 MB y 50.000 nombres. Sustituye a la lista vigente.
admission-screening-publish = Poner en vigor
admission-screening-lists = Listas, de más reciente a más antigua
admission-screening-uploaded = Desde
admission-screening-by = Cargada por
admission-screening-digest = Huella
admission-screening-ended = Terminó el { $date }
admission-screening-in-force = Vigente
admission-screening-aliases = Otros nombres
admission-screening-no-hit = Ningún nombre se parece a uno de la lista.
admission-screening-proposed = Un nombre resultó estar en la lista: se propone «No cumplido». Compruébelo antes de guardar.
admission-screening-comment = Un nombre indicado en la solicitud figura en una lista de sanciones del Consejo de Seguridad.
admission-screening-undecided = Un nombre parecido a uno de la lista sigue pendiente, o resultó estar en ella. La organización no puede ser admitida hasta resolverlo.
admission-screening-look = Ver los nombres
admission-screening-meanwhile = Entretanto alguien decidió sobre este par, o la lista cambió. Vuelva a mirarlo.
admission-screening-same-file = Este mismo archivo ya está en vigor.
admission-screening-why-same = el mismo nombre
admission-screening-why-lookalike = letras que se parecen
admission-screening-why-order = las mismas palabras en otro orden
admission-screening-why-spelling = palabras de grafía parecida
admission-screening-why-contains = un nombre contiene al otro
admission-screening-why-acronym = la misma sigla
admission-screening-of-organisation = la organización
admission-screening-of-former = un nombre de la entrada indicada como propia
admission-screening-of-contact = el contacto
admission-screening-kind = Envíe un archivo .csv, .tsv, .txt o .xlsx.
admission-screening-encoding = La línea { $line } no está en UTF-8. Guarde el archivo en UTF-8 y envíelo de nuevo.
admission-screening-empty = No hay ningún nombre en este archivo.
admission-screening-many = Una lista puede contener hasta { $limit } nombres.
admission-screening-long = Demasiado largo: nombres de hasta 300 caracteres y observaciones de hasta 1.000. Líneas: { $lines }
admission-screening-no-name = Ningún nombre con letras o cifras. Líneas: { $lines }
admission-screening-aliases-many = Más de 50 otros nombres. Líneas: { $lines }
admission-screening-columns = Más de tres columnas. Ponga los otros nombres en la segunda, separados por |. Líneas: { $lines }
admission-screening-unreadable = Estas líneas no pueden leerse como tabla: { $lines }
done-assessed = La evaluación se ha guardado.
done-asked = Las preguntas se han enviado. El plazo queda suspendido hasta la respuesta.
done-admitted = La organización ha sido admitida y su contacto, invitado.
done-refusal-proposed = Se ha propuesto la denegación. Debe confirmarla una segunda persona.
done-name-decided = Se ha guardado su decisión sobre los nombres.
done-list-in-force = La lista está en vigor. Se está cotejando a los miembros.
audit-application-look = Solicitud consultada
audit-application-assess = Solicitud evaluada
audit-application-ask = Preguntas al solicitante
audit-application-propose = Decisión propuesta sobre una solicitud
audit-application-refuse = Solicitud denegada
audit-application-sent-back = Propuesta sobre una solicitud devuelta
audit-application-remedy = Denegación revocada reparada
audit-application-export = Lista de solicitudes exportada
audit-screening-decide = Decisión sobre un nombre de la lista
audit-screening-publish = Lista de nombres puesta en vigor
audit-organisation-admit = Admitida en la red
admission-wait = Solicitudes pendientes de la Oficina ({ $n })
mail-admission-screened-subject = Hay algo pendiente de su decisión en Indaba
mail-admission-screened-body =
    Estimado/a { $name }:

    Ha terminado una comprobación y algunos resultados requieren su revisión. Inicie sesión:

    { $link }
mail-admission-desk-asked-subject = Hay algo pendiente de su respuesta
mail-admission-desk-asked-body =
    Hay algo que responder en Indaba. Abra esta página y escriba su código:

    { $link }

    Hasta que responda, el plazo de decisión queda suspendido.
mail-admission-desk-decided-subject = Hay algo que leer
mail-admission-desk-decided-body =
    Hay algo que leer en Indaba. Abra esta página y escriba su código:

    { $link }

    Allí también consta hasta cuándo puede responder.

admission-apply-nav = Incorporarse
admission-apply-title = Incorporarse a la red
admission-apply-lead = La red reúne a las organizaciones de la sociedad civil que trabajan con la Oficina, mundiales y locales, grandes y pequeñas. No necesita una cuenta para presentar la solicitud y puede detenerse y volver cuando quiera.
admission-apply-yours = Su solicitud
admission-apply-open-here = Hay una solicitud abierta en este navegador.
admission-apply-go-on = Continuar
admission-apply-leave = Salir y cerrarla aquí
admission-apply-start = Iniciar una solicitud
admission-apply-return = Volver con su código
admission-apply-what-title = Qué es la red
admission-apply-what = Sus miembros reciben invitaciones a las consultas, se conocen entre sí y obtienen respuesta cuando se pronuncian. Siguen siendo independientes de la Oficina, que les rinde cuentas del mismo modo que ellos a ella.
admission-apply-criteria-title = Criterios vigentes
admission-apply-criteria-lead = Vigentes desde el { $date }. Su solicitud se examina según los criterios vigentes el día en que la envía.
admission-apply-criteria-history = Todas las versiones
admission-apply-time-title = Cuánto se tarda
admission-apply-time = { $n ->
    [one] La Oficina decide en el plazo de { $n } día hábil a partir del día en que envía su solicitud. Si le pregunta algo, el plazo se detiene hasta que responda.
   *[other] La Oficina decide en el plazo de { $n } días hábiles a partir del día en que envía su solicitud. Si le pregunta algo, el plazo se detiene hasta que responda.
}
admission-apply-time-appeal = Una denegación indica el criterio y el motivo, la confirma una segunda persona y puede recurrirse ante un panel que no participó en ella.
admission-apply-data-title = Qué ocurre con lo que escribe
admission-apply-data-readers = Nadie lee un borrador salvo usted. Una vez enviado, lo leen quienes deciden en la Oficina y quienes auditan esas decisiones.
admission-apply-data-shown = Nadie más sabe de su solicitud. Usted elige si otras personas ven su organización una vez admitida; si no elige otra cosa, solo la ve la Oficina.
admission-apply-data-draft = { $n ->
    [one] Un borrador que nadie modifica durante { $n } día se borra.
   *[other] Un borrador que nadie modifica durante { $n } días se borra.
}
admission-apply-data-kept = { $n ->
    [one] Si retira la solicitud, lo escrito se borra de inmediato. Tras una decisión se conserva { $n } día, y más tiempo solo mientras haya un recurso en curso.
   *[other] Si retira la solicitud, lo escrito se borra de inmediato. Tras una decisión se conserva { $n } días, y más tiempo solo mientras haya un recurso en curso.
}
admission-apply-data-device = En un dispositivo que usan otras personas, salga cuando se detenga. Su código no aparece en ningún mensaje ni en ninguna dirección.
admission-apply-return-title = Volver a su solicitud
admission-apply-return-lead = Escriba el código que anotó.
admission-apply-code-label = Su código
admission-apply-code-hint = Dieciséis cifras, con o sin espacios
admission-apply-open = Abrir la solicitud
admission-apply-code-lost = Nadie puede recuperar un código perdido.
admission-apply-begin-anew = Iniciar una nueva solicitud
admission-apply-code-wrong = Con este código no se abre ninguna solicitud. Compruebe las dieciséis cifras. Si son correctas, la solicitud ya no se conserva.
admission-apply-code-title = Anote su código
admission-apply-code-lead = Con este código, y solo con él, vuelve a su solicitud.
admission-apply-code-replaced = Sustituye al código anterior, que ya no sirve.
admission-apply-code-once = Se muestra solo esta vez y no puede volver a mostrarse. Anótelo antes de continuar.
admission-apply-code-keep = Quien tenga el código puede leer y cambiar la solicitud. Guárdelo donde nadie mire; nada en el papel dice para qué sirve.
admission-apply-code-continue = Ya lo he anotado
admission-apply-code-new = Obtener otro código
admission-apply-tasks-lead = Seis pasos breves, en cualquier orden. Todo lo que guarda se conserva, esté terminado o no.
admission-apply-tasks = Pasos
admission-apply-task = Paso
admission-apply-task-state = Estado
admission-apply-check = Revisar sus respuestas
admission-apply-preview = Ver quién vería qué
admission-apply-erased-on = Si no se cambia nada antes del { $date }, este borrador se borra ese día.
admission-apply-stop-title = Detenerse por ahora
admission-apply-stop-text = Todo está guardado. Vuelva con su código. Si no lo anotó, obtenga otro antes de salir.
admission-apply-delete = Borrar este borrador
admission-apply-delete-text = Todo lo escrito se borra de inmediato y no puede recuperarse.
admission-apply-delete-yes = Borrarlo
admission-apply-done = Hecho
admission-apply-partly = Falta algo
admission-apply-not-yet = Aún no
admission-apply-step-of = Paso { $n } de 6
admission-apply-step-who = Su organización
admission-apply-lead-who = La organización y la persona a quien la Oficina escribe sobre esta solicitud.
admission-apply-step-reach = Dónde trabaja
admission-apply-lead-reach = El alcance de la labor de su organización y dónde la realiza.
admission-apply-step-work = En qué trabaja
admission-apply-lead-work = Temas de la Estrategia Global contra el Terrorismo y temas transversales. Lo que su organización ofrece y busca es opcional.
admission-apply-step-people = Quién dirige la organización
admission-apply-lead-people = Opcional. Solo lo ve la Oficina, que lo usa para cifras en las que nadie puede ser identificado.
admission-apply-step-independence = Declaración de independencia
admission-apply-lead-independence = Los vínculos con gobiernos no son un obstáculo si se declaran. Solo lo lee la Oficina.
admission-apply-step-visibility = Quién puede verla
admission-apply-lead-visibility = Se aplica una vez admitida la organización. Puede cambiarlo después en cualquier momento.
admission-apply-cut = Es más de lo que puede conservarse. Se han guardado los primeros 20.000 caracteres de cada campo; todo sigue en esta página. Acórtelo y guárdelo de nuevo.
admission-apply-theirs = Esta página se cambió en otro lugar
admission-apply-theirs-text = Abajo figura lo que está guardado ahora. Su texto sigue en los campos. Si guarda de nuevo, el suyo lo sustituye.
admission-apply-name-hint = Como se llama a sí misma, en cualquier escritura
admission-apply-purpose-hint = Qué quiere cambiar, para quién y cómo
admission-apply-contact = Persona de contacto
admission-apply-contact-hint = Cualquier nombre por el que podamos dirigirnos a ella
admission-apply-email = Correo electrónico
admission-apply-email-hint = Nuestros mensajes no nombran ninguna organización ni contienen códigos.
admission-apply-zone-hint = Sus plazos terminan al final del día en esta zona.
admission-apply-level-hint = El más amplio que corresponda
admission-apply-country = País o zona de su sede
admission-apply-country-hint = Los nombres siguen la norma M49 de las Naciones Unidas.
admission-apply-themes-hint = Elija al menos uno.
admission-apply-funding = De dónde proceden los fondos
admission-apply-funding-hint = Las fuentes principales y su proporción aproximada. Si no hay fondos, dígalo.
admission-apply-governments = Vínculos con gobiernos
admission-apply-governments-hint = Déjelo vacío si no los hay.
admission-apply-officials = Funcionarios en su junta
admission-apply-officials-hint = Personas con cargos públicos; déjelo vacío si no las hay.
admission-apply-visibility-hint = Si no elige nada, solo la Oficina verá a su organización.
admission-apply-save = Guardar y continuar
admission-apply-save-leave = Guardar y salir de esta página
admission-apply-audience = nadie antes de enviarla, después solo la Oficina
admission-apply-audience-sent = solo la Oficina
admission-apply-entry-title = ¿Es su organización?
admission-apply-entry-lead = Estas entradas de registros públicos tienen un nombre parecido al de su organización. Si una de ellas le corresponde, elíjala para que no figure dos veces.
admission-apply-entry-nothing = Ninguna entrada de un registro público tiene un nombre parecido. No hay nada que hacer aquí.
admission-apply-entry-legend = ¿Cuál de estas es su organización?
admission-apply-entry-none = No, no estamos en esta lista
admission-apply-proof = Cómo podemos comprobar que usted habla en su nombre
admission-apply-proof-hint = Necesario si eligió una entrada. Por ejemplo, su sitio web oficial, una dirección de correo electrónico de ese sitio o una persona a quien preguntar.
admission-apply-claim = Entrada del registro que corresponde a su organización
admission-apply-check-title = Revisar sus respuestas
admission-apply-missing = Antes de enviarla
admission-apply-nothing-said = sin respuesta
admission-apply-change = Cambiar
admission-apply-submit-text = Al enviarla declara que estas respuestas son ciertas, hasta donde usted sabe. Puede retirarla mientras no se haya propuesto una decisión.
admission-apply-submit = Enviar la solicitud
admission-apply-back = Volver a su solicitud
admission-apply-incomplete = Aún falta algo en las respuestas o algo no es correcto. Siga los enlaces de la página «Revisar sus respuestas».
admission-apply-changed-meanwhile = Esta página se cambió en otro lugar mientras escribía. No se ha perdido nada suyo: compare y guarde de nuevo.
admission-apply-changed-look = La solicitud ha cambiado desde que abrió esta página. Mírela de nuevo y envíela.
admission-apply-preview-title = Quién vería qué
admission-apply-preview-lead = Una vez admitida, con su elección actual: { $choice }.
admission-apply-change-visibility = Cambiar quién puede verla
admission-apply-state-draft = borrador
admission-apply-state-submitted = en la Oficina
admission-apply-state-clarification = una pregunta para usted
admission-apply-state-admitted = admitida
admission-apply-state-refused = denegada
admission-apply-state-withdrawn = retirada
admission-apply-state-expired = borrada
admission-apply-next-submitted = La Oficina examina cada criterio. Su plazo está en curso.
admission-apply-next-clarification = Responda a las preguntas de la Oficina. Hasta entonces el plazo está detenido.
admission-apply-next-admitted = Le damos la bienvenida. Se ha enviado a su dirección de correo electrónico una invitación para crear una cuenta.
admission-apply-next-refused = La decisión figura abajo con su criterio y su motivo, y con la manera de recurrirla.
admission-apply-next-appeal = Ha presentado un recurso. Abajo figuran su estado y la decisión.
admission-apply-next-withdrawn = Se cerró como retirada el { $date }. Lo escrito se ha borrado. Puede presentar otra solicitud cuando quiera.
admission-apply-next-expired = Nadie cambió este borrador durante mucho tiempo y lo escrito se borró el { $date }. Inicie una nueva solicitud.
admission-apply-receipt = Comprobante
admission-apply-number = Número
admission-apply-received = Recibida el
admission-apply-decided-by = La Oficina debe decidir a más tardar el
admission-apply-clock = Plazo
admission-apply-late = El plazo ha vencido. La Oficina se ha retrasado y aún le debe una decisión.
admission-apply-days-left = { $n ->
    [one] Queda { $n } día hábil
   *[other] Quedan { $n } días hábiles
}
admission-apply-stopped = { $n ->
    [one] Detenido; queda { $n } día hábil
   *[other] Detenido; quedan { $n } días hábiles
}
admission-apply-questions = La Oficina le pregunta
admission-apply-answer-until = Responda a más tardar el { $date }. Después de ese día la solicitud se cierra como retirada.
admission-apply-amend = Cambiar antes otras respuestas
admission-apply-answer = Enviar las respuestas
admission-apply-decision = La decisión
admission-apply-appeal-until = Puede recurrir hasta el final del { $date }.
admission-apply-appeal-was = El último día para recurrir fue el { $date }.
admission-apply-decision-appeal = Leer la decisión o recurrirla
admission-apply-decision-read = Leer la decisión
admission-apply-answered = Preguntas respondidas
admission-apply-read = Leer lo que escribió
admission-apply-come-back = Vuelva con su código para ver cómo va. Un mensaje le avisa cuando algo cambia.
admission-apply-appeals = Si la Oficina deniega la solicitud, puede recurrir en un plazo de 20 días hábiles. Decide un panel cuyos integrantes no participaron en la denegación.
admission-apply-withdraw = Retirar la solicitud
admission-apply-withdraw-text = Lo escrito se borra de inmediato; solo queda constancia de que hubo una solicitud. No tiene otra consecuencia y puede volver a presentarla.
admission-apply-withdraw-yes = Retirarla
admission-apply-lapsed = El solicitante ha retirado la solicitud; no queda nada que decidir.
admission-apply-finding-met = cumplido
admission-apply-finding-not-met = no cumplido
admission-apply-finding-unclear = requiere aclaración
done-application-left = Ha salido. Su solicitud está cerrada en este navegador.
done-application-kept = Guardado.
done-application-submitted = Su solicitud está en la Oficina. Esta página es su comprobante.
done-application-answered = Sus respuestas están en la Oficina. El plazo vuelve a correr.
done-application-withdrawn = La solicitud se ha retirado y borrado.
mail-admission-received-subject = Hemos recibido lo que envió
mail-admission-received-body =
    Lo que envió ha llegado. Con su código puede ver cómo va:

    { $link }
mail-admission-received-again-subject = Hemos recibido lo que envió
mail-admission-received-again-body =
    Lo que envió ha llegado. Desde esta dirección ya llegó algo muy parecido que sigue en curso; si uno de los dos sobra, retírelo. Con su código puede ver cómo va cada uno:

    { $link }
mail-admission-reminder-subject = Lo que empezó sigue ahí
mail-admission-reminder-body =
    Hace un tiempo empezó algo con nosotros. Se borrará en dos semanas si no lo continúa o lo guarda de nuevo. Vuelva con su código:

    { $link }
mail-admission-unanswered-subject = Algo se cerró sin su respuesta
mail-admission-unanswered-body =
    Le preguntamos algo y el plazo para responder ha terminado, por lo que se ha cerrado. Puede empezar de nuevo cuando quiera:

    { $link }
mail-admission-news-subject = Hay novedades para usted en Indaba
mail-admission-news-body =
    Hay novedades sobre lo que nos envió. Abra esta página y escriba su código:

    { $link }
audit-application-begin = Solicitud iniciada
audit-application-code = Código de una solicitud sustituido
audit-application-amend = Solicitud modificada con preguntas pendientes
audit-application-submit = Solicitud enviada
audit-application-answer = Preguntas sobre una solicitud respondidas
audit-application-withdraw = Solicitud retirada y borrada
audit-application-expire = Borrador inactivo de una solicitud borrado
audit-application-unanswered = Solicitud cerrada sin respuesta
audit-application-forget = Textos de una solicitud decidida borrados

# What is stored about a person
admission-own-applications = Solicitudes que indican su dirección
admission-own-work = Su trabajo con las solicitudes

# Papers of an application
admission-papers-title = Documentos
admission-papers-lead = Puede añadir documentos que ayuden a la Oficina a decidir, como los estatutos o un certificado de inscripción. Ninguno es obligatorio.
admission-papers-file = Documento
admission-papers-file-hint = PDF, Word (DOCX), Excel (XLSX), texto OpenDocument (ODT), imagen (JPEG, PNG, WebP, GIF), texto sin formato o CSV; hasta 10 MB cada uno y hasta 10 documentos.
admission-papers-add = Añadir este documento
admission-papers-cleaned = Antes de conservar un documento se le quita lo que revela sin mostrarlo: quién lo hizo, dónde, cuándo y con qué. Solo se conserva la copia limpia, cifrada. Lo que se lee en el propio documento permanece; revíselo antes de añadirlo.
admission-papers-list = Documentos de esta solicitud
admission-papers-none = Todavía no hay documentos.
admission-papers-open = Añadir o quitar documentos
admission-papers-look = Ver los documentos
admission-papers-nameless = documento
admission-papers-added = Añadido
admission-papers-size-is = Tamaño
admission-papers-many = Ya hay 10 documentos. Quite uno antes.
done-paper-added = El documento se ha añadido. Abajo se indica lo que se le quitó.
done-paper-removed = El documento se ha quitado y borrado.
audit-application-paper-added = Documento de una solicitud añadido
audit-application-paper-removed = Documento de una solicitud quitado
audit-application-paper-refused = Programa malicioso encontrado en un documento de una solicitud
audit-application-paper-looked-at = Documento de una solicitud examinado en busca de programas maliciosos
audit-application-paper-taken = Documento de una solicitud descargado
