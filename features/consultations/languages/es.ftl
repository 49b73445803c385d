# The words of consultations.
consultations-title = Consultas
consultations-lead = Lo que la Oficina pregunta a la sociedad civil y lo que hizo con las respuestas.
consultations-none = Todavía no hay consultas
consultations-none-text = Las nuevas consultas aparecerán aquí.
consultations-new = Preparar una consulta
consultations-until = abierta hasta el { $date }
consultations-phases = Etapas
consultations-phase-draft = Borrador
consultations-phase-open = Abierta
consultations-phase-closed = Cerrada
consultations-phase-synthesis = Síntesis
consultations-phase-response = Respuesta
consultations-phase-followed-up = Seguimiento
consultations-move-open = Abrir la consulta a las contribuciones
consultations-move-closed = Cerrar la consulta
consultations-move-synthesis = Comenzar la síntesis
consultations-move-response = Publicar la respuesta
consultations-move-followed-up = Marcar el seguimiento como hecho
consultations-move-text = Se comunicará a quienes corresponda y no puede deshacerse.
consultations-audience-public = Todas las personas pueden leer; contribuyen las organizaciones de la red
consultations-audience-network = Solo la red
consultations-audience-invited = Solo las organizaciones invitadas
consultations-read-by-public = Cualquiera puede leer lo que usted escriba.
consultations-read-by-network = La red y la Oficina pueden leer lo que usted escriba.
consultations-read-by-invited = Las organizaciones invitadas y la Oficina pueden leer lo que usted escriba.
consultations-for = Dirigida a
consultations-officer = Oficial a cargo
consultations-closes = Último día para contribuir
consultations-closes-past = Elija un día que no haya pasado.
consultations-how = Elija un párrafo o una pregunta y escriba lo que piensa. Puede guardar un borrador y volver más tarde.
consultations-questions = Preguntas
consultations-questions-hint = Una pregunta por línea.
consultations-text = El texto
consultations-speak = Dar su opinión
consultations-your-words = Sus palabras
consultations-your-words-hint = Escriba en cualquier idioma. Omita lo que pueda poner a alguien en peligro.
consultations-written-in = Idioma del texto
consultations-organisation = En nombre de qué organización
consultations-name = Con qué nombre
consultations-as-organisation = En nombre de mi organización
consultations-as-pseudonym = Con un seudónimo, solo en esta consulta
consultations-your-pseudonym = Su seudónimo aquí es { $name }.
consultations-name-rule = El nombre de su organización solo se muestra a quienes ella haya permitido verlo.
consultations-send = Enviar
consultations-save = Guardar como borrador
consultations-sign-in = Las organizaciones de la red pueden contribuir.
consultations-voices = Lo que han dicho otras organizaciones
consultations-no-voices = Nadie se ha pronunciado todavía sobre esto.
consultations-an-organisation = Una organización
consultations-mine = Sus contribuciones
consultations-mine-lead = Sus palabras y la respuesta a cada una de ellas.
consultations-mine-none = Todavía no ha escrito nada aquí
consultations-draft = Borrador
consultations-go-on = Seguir escribiendo
consultations-receipt = Comprobante y valor hash:
consultations-considered = ¿Se tuvo esto en cuenta?
consultations-considered-yes = Sí
consultations-considered-partly = En parte
consultations-considered-no = No
consultations-considered-words = Lo que desea decir al respecto
consultations-contest = Impugno esta respuesta
consultations-contested = impugnada
consultations-rate = Comunicarlo a la Oficina
consultations-rate-audience = La Oficina
consultations-in-paragraph = Párrafo { $number } de la nueva versión
consultations-title-label = Título
consultations-summary = De qué trata
consultations-summary-hint = Diga también qué se hará con las respuestas.
consultations-invited = Organizaciones invitadas
consultations-allow-pseudonyms = Se puede escribir con un seudónimo
consultations-document = Texto sometido a consulta
consultations-document-hint = Word, Markdown o texto sin formato, hasta 8 MB. Se conservan la numeración y las notas.
consultations-pasted = O pegue el texto
consultations-pasted-hint = Una línea en blanco entre párrafos.
consultations-prepare = Guardar como borrador
consultations-draft-audience = La Oficina, hasta que se abra
consultations-nothing-to-consult = Todavía no hay ni texto ni preguntas.
consultations-changed-meanwhile = Otra persona acaba de pasar esta consulta a otra etapa. Actualice la página.
consultations-answered-meanwhile = Otra persona acaba de responder. Se mantiene su respuesta; el texto de usted sigue más abajo.
consultations-too-late = El último día para contribuir ya pasó. Su texto sigue más abajo.
consultations-name-paragraph = Indique el párrafo de la nueva versión.
consultations-desk = Síntesis
consultations-answer = Responder
consultations-disposition-none = aún sin respuesta
consultations-disposition-adopted = Incorporada
consultations-disposition-partly-adopted = Incorporada en parte
consultations-disposition-not-adopted = No incorporada
consultations-disposition-out-of-scope = Fuera del ámbito de la consulta
consultations-head-paragraph = Párrafo
consultations-head-author = Autoría
consultations-head-language = Idioma
consultations-head-words = Texto
consultations-head-theme = Tema
consultations-head-disposition = Curso dado
consultations-head-reason = Motivo
consultations-head-new-paragraph = Párrafo de la nueva versión
consultations-themes-so-far = Temas hasta ahora:
consultations-reason-hint = Quien contribuyó lo leerá junto a sus propias palabras.
consultations-new-paragraph-hint = Necesario cuando se incorpora algo.
consultations-minority = Mostrar como posición minoritaria
consultations-keep-answer = Guardar la respuesta
consultations-answer-audience = Quien contribuyó y quienes lean el resultado, una vez publicada la respuesta
consultations-new-version = La nueva versión del texto
consultations-keep-version = Guardar la nueva versión
consultations-result = Lo que escuchamos, lo que hicimos
consultations-contributions = contribuciones
consultations-organisations = organizaciones
consultations-by-region = Participación por región
consultations-by-level = Participación por nivel
consultations-region = Región
consultations-others = Otras
consultations-not-said = Sin indicar
consultations-few = menos de 5
consultations-small-groups = Los grupos de menos de cinco organizaciones se reúnen en uno solo, para que no se pueda reconocer a nadie.
consultations-minority-title = Posiciones minoritarias
consultations-changes = Qué cambió en el texto
consultations-count = { $n ->
    [0] Opinar
    [one] Una contribución
   *[other] { $n } contribuciones
}
consultations-waiting = { $n ->
    [0] Todas las contribuciones tienen respuesta.
    [one] Una contribución espera respuesta.
   *[other] { $n } contribuciones esperan respuesta.
}
consultations-unanswered = { $n ->
    [one] Una contribución aún no tiene respuesta. Toda persona que se pronuncia recibe una respuesta.
   *[other] { $n } contribuciones aún no tienen respuesta. Toda persona que se pronuncia recibe una respuesta.
}
done-sent = Su contribución ha llegado. El comprobante figura al lado.
done-draft = Su borrador está guardado.
done-rated = Gracias. La Oficina lo verá.
done-consultation-added = El borrador está guardado. Revíselo y después ábralo.
done-moved = La consulta ha pasado a la etapa siguiente.
done-answered = La respuesta está guardada.
audit-consultation-add = Consulta preparada
audit-consultation-move = Consulta pasada a otra etapa
audit-consultation-new-version = Nueva versión guardada
audit-contribution-send = Contribución enviada
audit-contribution-answer = Contribución respondida
audit-contribution-rate = Respuesta valorada
consultations-wait-draft = Su borrador para «{ $title }» aún no se ha enviado
consultations-wait-open = Su organización aún puede opinar: { $title }
consultations-wait-begin = Empiece la síntesis: { $title }
consultations-wait-answer = Responda a las contribuciones a «{ $title }» (en espera: { $n })
consultations-wait-publish = Todas las contribuciones tienen respuesta; publique la respuesta de la Oficina: { $title }
consultations-wait-contest = Revise las respuestas impugnadas: { $title } ({ $n })
mail-answered-subject = La Oficina ha respondido
document-error-not-utf8 = El archivo no está en UTF-8: el primer byte incorrecto está en la posición { $offset }. Guárdelo como UTF-8.
document-error-too-large = El archivo supera los { $limit } bytes.
document-error-too-long = El párrafo { $number } tiene más de { $limit } caracteres.
document-error-unknown-format = Elija un archivo de Word, de Markdown o de texto sin formato.
document-error-not-a-docx = Este no es un archivo de Word. Guárdelo de nuevo como .docx.
document-error-malformed-docx = El archivo de Word está dañado en { $part }. Guárdelo de nuevo.
document-error-zip-bomb = El archivo de Word ocupa demasiado una vez descomprimido.
document-error-too-deep = El archivo de Word tiene demasiados niveles anidados.
document-error-empty = El archivo no contiene texto.
document-error-too-many-paragraphs = El archivo tiene más de { $limit } párrafos.
mail-answered-body =
    Estimado/a { $name }:

    La Oficina ha respondido a lo que usted escribió. Sus palabras y la respuesta figuran lado a lado aquí:

    { $link }

    Puede decir si se tuvieron en cuenta e impugnar la respuesta.

# Finding one's way in the list and in the text.
consultations-all = Todo
consultations-theme = Tema
consultations-themes = Temas
consultations-none-here = No hay coincidencias
consultations-none-here-text = Ninguna consulta coincide con estos filtros.
consultations-nothing-found = No hay coincidencias. Elija otros filtros u otras palabras.
consultations-read-in = Idioma de lectura
consultations-beside = Al lado
consultations-untranslated = { $n ->
    [one] Un párrafo aún no está traducido y figura en el idioma original.
   *[other] { $n } párrafos aún no están traducidos y figuran en el idioma original.
}

# Speaking.
consultations-propose = Proponer otra redacción
consultations-wording = Su redacción
consultations-wording-hint = Cambie el texto como desee que quede. Las diferencias se muestran a quienes lo lean.
consultations-about-you = Sobre usted (opcional)
consultations-about-you-text = Solo se usa para contar quiénes participan. Nadie lo lee junto a su nombre o sus palabras, y los grupos de menos de cinco personas nunca se muestran.
consultations-gender = Género
consultations-age = Edad
consultations-withdraw = Retirar
consultations-withdraw-text = Sus palabras se borrarán. El comprobante se conserva, con la indicación de que usted las retiró.
consultations-withdrawn = retirada
consultations-withdrawn-text = Usted retiró esta contribución.
consultations-answered-already = La Oficina ya ha empezado a responder. Actualice la página.
consultations-contest-hint = Si impugna la respuesta, diga por qué. La Oficina vuelve a examinarla y se lo comunica.
consultations-contest-waits = impugnada, a la espera de la Oficina
consultations-contest-closed = impugnada, examinada de nuevo
consultations-contest-settled = La Oficina ya ha vuelto a examinar esta respuesta.
consultations-contest-answered = Tras un nuevo examen:

# Preparing.
consultations-edit = Modificar el borrador
consultations-language-hint = El idioma del título, las preguntas y el texto. Después se podrán añadir otros idiomas.
consultations-audience-hint = Las organizaciones invitadas se eligen en el paso siguiente.
consultations-opens = Primer día previsto
consultations-opens-hint = Para su planificación. Es usted quien abre la consulta.
consultations-opens-late = Elija un primer día anterior al último día.
consultations-closes-hint = Se cierra por sí sola al final de ese día, hora UTC.
consultations-invited-closed = Una de las organizaciones invitadas no puede serlo ahora. La lista de invitaciones dice cuál y por qué; quítela o espere.
consultations-closes-past-edit = El último día ya pasó. Modifique el borrador y elija otro día.
consultations-answer-by = Fecha prometida para la respuesta
consultations-answer-by-hint = Esta fecha es visible.
consultations-answer-early = Elija un día posterior al último día para contribuir.
consultations-officer-me = Estoy a cargo
consultations-nobody = Nadie
consultations-focal-point = Punto focal
consultations-focal-point-hint = Ve el borrador y la página de síntesis, y responde a las contribuciones junto con el oficial a cargo.
consultations-text-kept = Ya hay un texto. Se conserva si no aporta otro aquí.
consultations-question = Pregunta
consultations-too-many-questions = Haga como máximo { $limit } preguntas.
consultations-question-too-long = Limite cada pregunta a { $limit } caracteres.
consultations-invited-lead = Solo estas organizaciones y la Oficina ven esta consulta. Se avisará a sus miembros cuando se abra.
consultations-find-organisation = Buscar una organización
consultations-invite = Invitar
consultations-uninvite = Quitar de la lista
consultations-nobody-invited = Todavía no se ha invitado a ninguna organización.
consultations-extend = Dar más tiempo
consultations-only-later = Elija un día posterior al último día actual.
consultations-no-follow-up = Escriba primero qué resultó de la consulta, en «Las palabras de la Oficina».
consultations-contests-wait = { $n ->
    [one] Una respuesta impugnada espera un nuevo examen.
   *[other] { $n } respuestas impugnadas esperan un nuevo examen.
}
consultations-new-paragraph-missing = Una respuesta remite al párrafo { $number } de la nueva versión, que no existe. Añada la nueva versión o corrija la respuesta.

# Language versions.
consultations-versions = Versiones lingüísticas:
consultations-version = Versión lingüística
consultations-version-lead = Cada parte figura debajo del original. El texto debe seguir el original párrafo por párrafo.
consultations-version-text = El texto en este idioma
consultations-version-hint = Word, Markdown o texto sin formato. Los párrafos que omita se muestran en el idioma original.
consultations-version-of-itself = Este es el idioma del original. Modifique más bien el borrador.
consultations-version-lone = «{ $words }» no corresponde a nada en el original. Número de partes: { $original } en el original, { $version } en esta versión. Haga coincidir los párrafos y envíelo de nuevo.
consultations-new-version-lead = El texto tal como quedará. Se muestra junto al texto sometido a consulta, con cada cambio señalado.
consultations-original-first = Añada primero la nueva versión en el idioma original.

# The desk.
consultations-answered = Respondidas
consultations-state = Estado
consultations-state-waiting = A la espera de respuesta
consultations-state-answered = Respondida
consultations-state-contested = Impugnada
consultations-state-minority = Posición minoritaria
consultations-head-about = Sobre
consultations-head-receipt = Comprobante
consultations-head-wording = Redacción propuesta
consultations-head-minority = Posición minoritaria
consultations-pick = Elegir
consultations-pick-some = Elija al menos una contribución y como máximo { $limit }.
consultations-minority-badge = minoritaria
consultations-together = Para todas las que eligió
consultations-together-hint = Un tema por sí solo sirve para clasificarlas. Con un curso dado y un motivo, cada una recibe esta respuesta.
consultations-together-answer = Darles la misma respuesta
consultations-together-keep = Aplicar
consultations-one-answered-meanwhile = Otra persona acaba de responder a una de ellas. No se cambió nada; actualice la página.
consultations-themes-order = Ordenar los temas
consultations-themes-lead = Dé otro nombre a un tema o reúna dos bajo un mismo nombre.
consultations-no-themes = Todavía no hay temas
consultations-no-themes-text = Los temas aparecen a medida que usted clasifica las contribuciones.
consultations-theme-from = Tema
consultations-theme-to = Nuevo nombre
consultations-theme-to-hint = El nombre de otro tema reúne los dos.
consultations-theme-rename = Cambiar el nombre
consultations-linked = Párrafos a los que se refiere
consultations-linked-hint = Números, por ejemplo 3, 7. El párrafo sobre el que se escribió ya cuenta.
consultations-paragraph-number = Indique el número de un solo párrafo.
consultations-paragraph-numbers = Indique números de párrafo, por ejemplo 3, 7.
consultations-paragraph-missing = No hay ningún párrafo { $number } en el texto.
consultations-reconsider = Volver a examinar
consultations-contested-because = Impugnada por quien contribuyó
consultations-contest-answer = Qué responde a la impugnación
consultations-contest-answer-hint = Quien contribuyó lo leerá. Diga si la respuesta se mantiene y por qué.
consultations-statement = Las palabras de la Oficina
consultations-statement-lead = Lo que figura encima del resultado.
consultations-statement-read-by-public = Cualquiera puede leerlo.
consultations-statement-read-by-network = La red y la Oficina pueden leerlo.
consultations-statement-read-by-invited = Las organizaciones invitadas y la Oficina pueden leerlo.
consultations-response = Lo que la Oficina dice del resultado
consultations-response-hint = En unos pocos párrafos: lo que se escuchó, lo que cambia, lo que no cambia y por qué.
consultations-follow-up = Qué resultó de la consulta
consultations-follow-up-hint = Lo que se ha hecho desde entonces y lo que queda por hacer.
consultations-keep = Guardar

# The result.
consultations-not-published = Solo la Oficina ve esto, hasta que se publique la respuesta.
consultations-people = personas
consultations-participation = Quiénes participaron
consultations-by-theme = Participación por tema
consultations-by-gender = Participación por género
consultations-by-age = Participación por edad
consultations-level = Nivel
consultations-heard = Lo que escuchamos
consultations-unsorted = Aún sin clasificar
consultations-all-of-theme = Todas las contribuciones sobre este tema
consultations-minority-lead = Posiciones que pocos sostienen y que no deben perderse entre las demás.
consultations-all-minority = Todas las posiciones minoritarias
consultations-see-changes = Ver todos los cambios
consultations-whole-text = Mostrar todo el texto
consultations-only-changes = Mostrar solo los cambios
consultations-no-changes = No cambió nada
consultations-tally-adopted = { $n ->
    [one] una incorporada
   *[other] { $n } incorporadas
}
consultations-tally-partly-adopted = { $n ->
    [one] una incorporada en parte
   *[other] { $n } incorporadas en parte
}
consultations-tally-not-adopted = { $n ->
    [one] una no incorporada
   *[other] { $n } no incorporadas
}
consultations-tally-out-of-scope = { $n ->
    [one] una fuera del ámbito de la consulta
   *[other] { $n } fuera del ámbito de la consulta
}
consultations-answers = { $n ->
    [one] Responde a una contribución
   *[other] Responde a { $n } contribuciones
}
done-withdrawn = Su contribución se ha retirado.
done-answered-together = Las contribuciones que eligió están actualizadas.
audit-consultation-edit = Borrador modificado
audit-consultation-invite = Organización invitada
audit-consultation-uninvite = Invitación retirada
audit-consultation-translate = Versión lingüística guardada
audit-consultation-extend = Plazo ampliado
audit-consultation-rename-theme = Nombre del tema cambiado
audit-consultation-state-response = Palabras de la Oficina guardadas
audit-contribution-withdraw = Contribución retirada
audit-contribution-sort = Contribución clasificada
audit-contribution-reconsider = Respuesta impugnada examinada de nuevo
mail-consultation-opened-subject = La Oficina desea conocer su opinión
mail-consultation-opened-body =
    Estimado/a { $name }:

    La Oficina desea escuchar a su organización. Lo que pregunta figura aquí:

    { $link }

    Usted decide qué dice y con qué nombre.
mail-contested-subject = Se ha impugnado una respuesta
mail-contested-body =
    Estimado/a { $name }:

    Alguien que contribuyó impugna una respuesta de la Oficina. Vuelva a examinarla aquí:

    { $link }
consultations-part-changed = No se puede deshacer: la organización que volvería fue invitada a una consulta después de la fusión. Retire antes esa invitación.

# What is stored about a person
consultations-own-pseudonyms = Sus seudónimos
consultations-own-participation = Consultas en las que participó
consultations-own-led = Consultas a su cargo

consultations-balance = Equilibrio
consultations-balance-all = Por continente, nivel y tema
consultations-balance-lead = Qué organizaciones fueron invitadas, participaron, fueron escuchadas y vieron incorporadas sus palabras, junto a las metas de la red.
consultations-balance-exact = Cada organización se cuenta una vez, en cada etapa a la que llegó.
consultations-balance-protected = De las organizaciones que los lectores no conocen por su nombre no se da ninguna cifra inferior a { $few } ni otra de la que pudiera deducirse.
consultations-balance-later = Esta consulta admite seudónimos. Su equilibrio se elabora con la respuesta, para que ningún recuento que varíe revele la identidad de nadie.
consultations-balance-by = Por
consultations-stage-members = Miembros de la red
consultations-stage-invited = Invitadas
consultations-stage-attended = Participaron
consultations-stage-heard = Escuchadas
consultations-stage-adopted = Incorporadas

# Statements and the landscape of opinions
statements-title = Afirmaciones
statements-one = Afirmación
statements-number = Número
statements-numbered = Afirmación { $number }
statements-begin = Diga qué opina
statements-read = Leer las afirmaciones
statements-vote-agree = De acuerdo
statements-vote-disagree = En desacuerdo
statements-vote-pass = Paso o tengo dudas
statements-vote-hint = Puede cambiar cada respuesta hasta que se cierre la consulta.
statements-said-agree = Usted está de acuerdo
statements-said-disagree = Usted está en desacuerdo
statements-said-pass = Usted ha pasado
statements-progress = Respondidas
statements-done = Ha respondido a todas las afirmaciones
statements-done-text = Gracias. Aún pueden llegar otras; puede cambiar sus respuestas en la lista.
statements-one-voice = Su organización tiene una sola voz: sus integrantes responden juntos y cuenta la última respuesta. Nadie más ve lo que responde.
statements-read-only = Las organizaciones participantes responden mientras la consulta está abierta.
statements-all = Todas las afirmaciones
statements-all-lead = En el orden en que llegaron, con lo que dijo su organización.
statements-none = Todavía no hay afirmaciones
statements-say = Responder
statements-change = Cambiar la respuesta
statements-take-back = Retirar todas las respuestas
statements-take-back-text = Se borran todas las respuestas de su organización. Puede responder de nuevo mientras la consulta esté abierta.
statements-new = Escribir una afirmación
statements-body = Afirmación
statements-body-hint = Una sola idea, para que otras organizaciones puedan estar de acuerdo o no. Omita lo que pueda poner a alguien en peligro.
statements-new-audience = La Oficina la lee primero; una vez admitida, la leen todas las personas consultadas, sin su nombre.
statements-near = Otras organizaciones han dicho casi lo mismo
statements-near-text = Si una de estas lo dice, responda a esa. Si la suya es distinta, marque la casilla y envíela.
statements-differs = La mía dice otra cosa
statements-no-adding = La Oficina no admite más afirmaciones en esta consulta.
statements-enough = { $limit } afirmaciones de su organización aún no se han admitido. Espere a que la Oficina las examine.
statements-gone = Esta afirmación ya no se muestra. Continúe con la siguiente.
statements-setup = Preparar afirmaciones
statements-setup-lead = Frases breves con las que las organizaciones están o no de acuerdo. El resultado muestra los puntos en común, los grupos de opinión y lo que sostienen pocos.
statements-setup-audience = Todas las personas consultadas las leen cuando se abre la consulta.
statements-question = De qué tratan
statements-question-hint = Una pregunta en una frase, encima de las afirmaciones.
statements-question-versions = La pregunta en otros idiomas
statements-lines = Afirmaciones
statements-lines-hint = Una por línea, de hasta 280 caracteres. Exprese opiniones distintas; las que ya están no se añaden de nuevo.
statements-adding = Las organizaciones pueden escribir las suyas
statements-adding-hint = Nadie puede estar de acuerdo con lo que nadie ha expresado.
statements-live = Mostrar el panorama de opiniones mientras la consulta está abierta
statements-live-hint = Solo cambia cuando al menos cinco organizaciones han respondido de nuevo.
statements-shown = Afirmaciones hasta ahora
statements-line-too-long = Esta línea tiene más de { $limit } caracteres: { $line }…
statements-none-yet = Escriba al menos una afirmación.
statements-too-many = Ya hay { $limit } afirmaciones; no se pueden añadir más.
statements-queue = A la espera de admisión
statements-queue-lead = Admita lo que expresa una idea y no pone a nadie en peligro, esté o no de acuerdo.
statements-waiting = En espera
statements-nothing-waits = No hay nada en espera.
statements-contested = Impugnadas
statements-decided = Decididas
statements-decide = Curso dado
statements-decide-button = Guardar
statements-decide-again = Decidir de nuevo
statements-let-in = Admitir
statements-join = Dice lo mismo que otra
statements-same-as = Número de la otra
statements-decline = Rechazar
statements-take-out = Retirar
statements-reason = Motivo
statements-reason-hint = Para quien la escribió, si la rechaza.
statements-no-such-number = No se muestra ninguna afirmación con ese número.
statements-decided-meanwhile = Otra persona decidió entretanto sobre esta afirmación. Revísela de nuevo.
statements-somebody-else = Responde alguien que no la rechazó.
statements-appeal = Lo que dice quien la escribió
statements-appeal-answer = Respuesta de la Oficina
statements-appeal-waits = Otra persona de la Oficina la examina.
statements-stays = Sigue rechazada
statements-contest = Pedir otra revisión
statements-contest-audience = Lo lee la Oficina: responde alguien que no la rechazó.
statements-translate = En otro idioma
statements-state-waiting = La Oficina la examina
statements-state-shown = Otras organizaciones pueden responderla
statements-state-joined = Unida a otra que dice lo mismo
statements-state-declined = Rechazada
statements-state-withdrawn = Retirada
statements-landscape = Panorama de opiniones
statements-landscape-lead = En qué coinciden las organizaciones, qué grupos de opinión hay y qué sostienen pocos.
statements-see-landscape = Ver el panorama
statements-too-few = Aún no se puede mostrar nada
statements-too-few-text = Primero deben responder al menos cinco organizaciones, para que no se distinga la respuesta de ninguna.
statements-votes = Respuestas
statements-as-of = Situación al { $date }.
statements-protected = Cada organización cuenta una vez. No se dice nada de menos de cinco.
statements-common = Puntos en común
statements-common-lead = Lo que comparte o rechaza claramente más de la mitad de quienes lo vieron.
statements-no-common = No hay nada que comparta claramente más de la mitad.
statements-all-agree = { $n } de { $of } organizaciones están de acuerdo.
statements-all-disagree = { $n } de { $of } organizaciones están en desacuerdo.
statements-in-every-group = Lo mismo ocurre con más de la mitad de cada grupo.
statements-bridges = Puentes
statements-bridges-lead = Afirmaciones a las que se inclina más de la mitad de cada grupo.
statements-bridge-agree = Al menos el { $share } de cada grupo está de acuerdo.
statements-bridge-disagree = Al menos el { $share } de cada grupo está en desacuerdo.
statements-groups = Grupos de opinión
statements-group = Grupo { $name }
statements-one-group = Las respuestas no muestran ninguna división: forman un solo grupo. Eso no significa que todas las organizaciones estén de acuerdo.
statements-stable = Aparecen los mismos grupos si falta una de cada diez respuestas.
statements-unstable = Estos grupos son inciertos: si falta una de cada diez respuestas, muchas organizaciones estarían en otro. Confíe en los puntos en común, no en quién está en cada grupo.
statements-picture = Cada óvalo contiene la mayor parte de un grupo. Cuanto más cerca, más se parecen las respuestas.
statements-apart = Lo que lo distingue:
statements-nothing-apart = Ninguna afirmación lo distingue por sí sola.
statements-of-group-agree = { $n } de { $of } de este grupo están de acuerdo.
statements-of-group-disagree = { $n } de { $of } de este grupo están en desacuerdo.
statements-others-agree = De las demás, el { $share } está de acuerdo.
statements-others-disagree = De las demás, el { $share } está en desacuerdo.
statements-you = Dónde se sitúa
statements-you-in-group = Las respuestas de su organización son más cercanas a: { $group }.
statements-you-in-group-sure = Las respuestas de su organización son más cercanas a: { $group }, en el { $share } de las pruebas en que se omitieron algunas respuestas.
statements-you-in-none = Su organización no está en ningún grupo: respondió a muy pocas afirmaciones o se sitúa entre varios.
statements-you-one-group = Hay un solo grupo, y su organización está en él.
statements-you-alone = Solo su organización ve esto.
statements-minority = Posiciones minoritarias
statements-minority-lead = Lo que sostiene la mayoría de un grupo menor, pero no la mayoría de las demás organizaciones. Cada posición recibe respuesta.
statements-few = Posiciones de pocas organizaciones
statements-no-minority = No se ve ninguna posición así en las respuestas.
statements-counts = Todas las afirmaciones con sus cifras
statements-seen = La vieron
statements-not-said = Esto muestra a quienes participaron. No dice por qué, ni con qué fuerza, ni lo que nadie expresó.
statements-own-votes = Respuestas de su organización a las afirmaciones
done-votes-taken-back = Se han borrado todas las respuestas de su organización.
audit-statements-pose = Afirmaciones propuestas
audit-statement-decide = Decisión sobre una afirmación
audit-statement-contest = Rechazo de una afirmación impugnado
audit-statement-look-again = Afirmación rechazada revisada
audit-statement-translate = Versión lingüística de una afirmación guardada
audit-statement-answer = Afirmación respondida
audit-ballot-begin = Primeras respuestas a las afirmaciones
audit-ballot-take-back = Respuestas a las afirmaciones retiradas
statements-organisations = { $n ->
    [one] { $n } organización
   *[other] { $n } organizaciones
}
statements-waiting-still = { $n ->
    [one] Una afirmación espera ser admitida o revisada. Decida primero sobre ella.
   *[other] { $n } afirmaciones esperan ser admitidas o revisadas. Decida primero sobre ellas.
}
statements-few-unanswered = { $n ->
    [one] Una afirmación de la Oficina con una posición minoritaria no tiene aún respuesta. Respóndala primero.
   *[other] { $n } afirmaciones de la Oficina con posiciones minoritarias no tienen aún respuesta. Respóndalas primero.
}
consultations-put-language = Corregir el idioma
done-language = El idioma queda corregido.
audit-contribution-put-language = Idioma de una contribución corregido
consultations-preview = Ver como la verán los demás
consultations-preview-lead = Esto es lo que leerán sus destinatarios cuando esté abierta. Aquí no se puede cambiar nada.

consultations-as-unlisted = Sin nuestro nombre: como una organización de la red
consultations-as-unlisted-hint = Solo la Oficina ve entonces su nombre. Esto vale para todo lo que su organización diga aquí, hasta que vuelva a mostrar su nombre en la página «Dónde aparece su nombre».
consultations-where = Contribuciones a «{ $title }»
consultations-where-hidden = Contribuciones a una consulta que usted no puede abrir ahora
consultations-where-quoted = Respuesta publicada en «{ $title }» que menciona el nombre
consultations-where-quoted-stays = Son palabras publicadas de la Oficina. Pida al oficial a cargo de la consulta que las cambie.
consultations-alike = Casi iguales
consultations-alike-lead = Contribuciones que dicen casi lo mismo, encontradas por el sistema. Respóndalas juntas; decirlo con otros no le quita valor.
consultations-alike-none = Nada es casi igual
consultations-alike-none-text = Cada contribución dice algo propio.
consultations-alike-open = Leerlas y responder
consultations-alike-one = Contribuciones que dicen casi lo mismo
consultations-alike-read = Léalas antes: una sola palabra puede invertir una frase. Quite de la selección las que necesiten una respuesta propia.
consultations-alike-more = Son más de las que se pueden responder a la vez. Las demás aparecerán cuando estas tengan respuesta.
consultations-theme-voices = { $n ->
    [one] de una organización
   *[other] de { $n } organizaciones
}
consultations-theme-voices-few = de menos de 5 organizaciones
consultations-voice = Voz { $name }
consultations-voice-how = Su organización recibe un nombre sacado al azar. Mientras la consulta está abierta se puede saber de quién es; al cerrarla se destruye la clave y después nadie puede, tampoco esta casa. Sus palabras se publican junto con otras, como mucho una vez al día. Lo que escribe y cómo lo escribe aún puede delatarle.
consultations-no-pseudonym = Esta consulta no admite contribuciones sin nombre.
consultations-voice-there = Su organización ya se ha expresado aquí sin su nombre. Cambie ese texto o retírelo antes.
consultations-named-there = Su organización ya se ha expresado aquí con su nombre. Tiene una sola respuesta: retire antes la otra.
consultations-voice-title = Lo que su organización dice sin su nombre
consultations-voice-lead = Mientras la consulta está abierta, todas las personas que hablan aquí por su organización pueden leerlo y cambiarlo. Después solo lo abre el código.
consultations-voice-code-lead = Sus palabras y la respuesta a cada una, cuando se hayan dado todas. Cierre esta página después de leerla.
consultations-voice-none = Su organización no ha dicho nada aquí sin su nombre
consultations-voice-waiting = En espera de publicación
consultations-voice-done = Hecho.
consultations-code-title = Su código
consultations-code-lead = Con este código, y solo con él, leerá la respuesta una vez cerrada la consulta y dirá si se le tuvo en cuenta.
consultations-code-once = Se muestra solo esta vez y no puede volver a mostrarse. Anótelo antes de continuar.
consultations-code-keep = Quien tenga el código puede leer lo que usted dijo y actuar en su lugar. Guárdelo donde nadie mire; las cifras no dicen para qué sirven. No llegará ningún mensaje: vuelva aquí el día en que la Oficina debe responder.
consultations-code-continue = Ya lo he anotado
consultations-code-another = Obtener otro código
consultations-code-another-text = El código anterior ya no abrirá nada.
consultations-code-ask-title = Leer una respuesta con un código
consultations-code-ask-lead = Para quien se expresó sin nombre. Mejor sin iniciar sesión y en una ventana privada: así no queda nada al lado.
consultations-code-label = Su código
consultations-code-hint = Dieciséis cifras, con o sin espacios
consultations-code-wrong = Este código no abre nada. Compruebe las dieciséis cifras.
consultations-code-open = Abrir
consultations-code-lost = Un código perdido no se puede recuperar. Mientras la consulta está abierta, su organización puede obtener otro.
consultations-own-voices = Lo que sus organizaciones dicen sin su nombre, en consultas abiertas
consultations-voices-counted = { $n ->
    [one] Además, una organización se expresó sin su nombre.
   *[other] Además, { $n } organizaciones se expresaron sin su nombre.
}
done-voice = Sus palabras están guardadas.
audit-consultation-release = Palabras sin nombre publicadas
audit-consultation-unlink = Clave de quienes hablaron sin nombre destruida

# La primera contribución de una organización
first-title = Primeras contribuciones
first-setting = Leer las primeras contribuciones antes de mostrarlas
first-setting-hint = Lo que una organización dice aquí con su nombre, y por primera vez en este sitio, espera hasta que usted lo admita: tres días hábiles como máximo. Las organizaciones invitadas nunca esperan.
first-fact = La Oficina las lee antes que los demás, durante tres días hábiles como máximo.
first-how = Si su organización se expresa con su nombre por primera vez, la Oficina lo lee antes que los demás. El comprobante llega enseguida, y lo que cuenta es el momento en que llegan sus palabras. Al cabo de tres días hábiles, o al cerrarse la consulta, se muestran por sí solas.
first-waits = A la espera de una primera lectura
first-until = Se mostrará por sí sola a más tardar el { $date }.
first-declined-how = Mientras la consulta esté abierta, puede cambiar sus palabras y enviarlas de nuevo. También puede pedir otra revisión.
first-again = Escribirla de nuevo
first-lead = Estas organizaciones se expresan con su nombre por primera vez. Admita lo que no pone a nadie en peligro, esté o no de acuerdo; rechace solo con un motivo que les ayude a escribirlo de nuevo.
first-let-in-until = Se admite por sí sola el { $date }
first-with-it = Todo lo demás que espera aquí de esta organización se admite con ella.
first-decided-meanwhile = Otra persona decidió entretanto sobre esto. Revíselo de nuevo.
first-wait = Lea las primeras contribuciones a «{ $title }» (en espera: { $n })
first-contested-still = { $n ->
    [one] Se ha impugnado la decisión sobre una primera contribución. Revísela antes.
   *[other] Se han impugnado las decisiones sobre { $n } primeras contribuciones. Revíselas antes.
}
audit-first-look-let-in = Primera contribución admitida
audit-first-look-decline = Primera contribución rechazada
audit-first-look-contest = Rechazo de una primera contribución impugnado
audit-first-look-look-again = Primera contribución rechazada revisada
mail-first-look-subject = La Oficina ha leído su primera contribución
mail-first-look-body =
    Estimado/a { $name }:

    La Oficina ha leído una de sus primeras contribuciones. Lo que decidió, y lo que usted puede hacer, figura aquí junto a sus palabras:

    { $link }

# What changed since somebody was here, and what letters are about.
consultations-change-opened = Ya admite contribuciones: { $title }
consultations-change-extended = Hay más tiempo para opinar: { $title }
consultations-change-closed = Ya no admite contribuciones: { $title }
consultations-change-answered = Ya están las respuestas y el resultado: { $title }
consultations-change-followed-up = Se cuenta en qué quedó: { $title }
consultations-topic = Consultas a las que su organización está invitada
consultations-topic-answers = Respuestas a sus contribuciones
consultations-topic-contests = Qué fue de las respuestas que usted impugnó
mail-contest-settled-subject = La Oficina ha vuelto a examinar su respuesta
mail-contest-settled-body =
    Estimado/a { $name }:

    Usted impugnó una respuesta de la Oficina. La Oficina la ha vuelto a examinar; lo que dice ahora figura aquí:

    { $link }
