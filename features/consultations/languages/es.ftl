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
