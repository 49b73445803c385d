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
consultations-organisation = Por qué organización
consultations-name = Con qué nombre
consultations-as-organisation = En nombre de mi organización
consultations-as-pseudonym = Con un seudónimo, solo en esta consulta
consultations-pseudonym = Seudónimo
consultations-pseudonym-taken = Este seudónimo ya se usa aquí. Elija otro.
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
consultations-receipt = Comprobante y huella digital:
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
consultations-balance-lead = Qué organizaciones fueron invitadas, participaron, fueron escuchadas y vieron adoptadas sus palabras, junto a las metas de la red.
consultations-balance-exact = Cada organización se cuenta una vez, en cada etapa a la que llegó.
consultations-balance-protected = De las organizaciones que los lectores no conocen por su nombre no se da ningún número inferior a { $few } ni otro del que pudiera deducirse.
consultations-balance-later = Esta consulta admite seudónimos. Su equilibrio se elabora con la respuesta, para que ninguna cifra que cambie revele quién es alguien.
consultations-balance-by = Por
consultations-stage-members = Miembros de la red
consultations-stage-invited = Invitadas
consultations-stage-attended = Participaron
consultations-stage-heard = Escuchadas
consultations-stage-adopted = Adoptadas
