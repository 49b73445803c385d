fora-title = Foros
fora-lead = Aquí las organizaciones de la red conversan entre sí y con la Oficina. Cada espacio indica quién lo lee.
fora-spaces = Espacios
fora-none = Todavía no hay espacios
fora-none-text = La Oficina abre los espacios. Aquí figuran los que usted puede leer.
fora-topics = Temas
fora-newest = Última actividad
fora-search = Buscar en los foros
fora-nothing-found = Sin resultados
fora-desk = Lo que espera a la Oficina
fora-mine = Mis foros
fora-new-space = Abrir un espacio
fora-edit-space = Modificar el espacio
fora-space-lead = El público de un espacio no cambia nunca: lo que se dice para unos no se muestra a otros.
fora-kind = Para quién
fora-kind-hint = No se puede cambiar después.
fora-kind-public = Público
fora-kind-network = Red
fora-kind-theme = Tema
fora-kind-working-group = Grupo de trabajo
fora-kind-invited = Organizaciones invitadas
fora-readers-public = Lo lee cualquiera. Escriben las organizaciones de la red y la Oficina.
fora-readers-network = Leen y escriben las organizaciones de la red y la Oficina.
fora-readers-theme = Trata de un tema. Leen y escriben las organizaciones de la red y la Oficina.
fora-readers-working-group = Lo leen las organizaciones de la red y la Oficina. Escriben las organizaciones designadas y la Oficina.
fora-readers-invited = Leen y escriben las organizaciones designadas y la Oficina. Nadie más sabe que existe.
fora-read-by-public = Cualquiera puede leer lo que usted escriba.
fora-read-by-network = La red y la Oficina pueden leer lo que usted escriba.
fora-read-by-theme = La red y la Oficina pueden leer lo que usted escriba aquí.
fora-read-by-working-group = Toda la red y la Oficina pueden leer lo que usted escriba.
fora-read-by-invited = Las organizaciones designadas para este espacio y la Oficina pueden leer lo que usted escriba.
fora-theme = Tema del espacio
fora-theme-hint = Solo para un espacio dedicado a un tema.
fora-no-theme = Ningún tema
fora-name = Nombre
fora-about = Para qué sirve
fora-languages = Otros idiomas
fora-first-look = Leer los primeros mensajes antes de mostrarlos
fora-first-look-hint = El primer mensaje de una organización espera a la Oficina tres días hábiles como máximo. Después se muestra por sí solo.
fora-archive = Ya no se escribe aquí
fora-archive-hint = Todo lo dicho sigue siendo legible. Puede deshacerlo.
fora-archived = Archivo
fora-archived-text = Este espacio está archivado: todo sigue siendo legible y ya no se escribe.
fora-save = Guardar
fora-members = Organizaciones designadas
fora-members-lead = Solo las organizaciones designadas aquí escriben en este espacio.
fora-members-none = Todavía no se ha designado ninguna organización.
fora-member-add = Designar
fora-member-remove = Quitar
fora-find-organisation = Buscar una organización
fora-new-topic = Abrir un tema
fora-no-topics = Todavía no hay temas
fora-no-topics-text = Lo que se abra aquí figurará aquí, lo más reciente primero.
fora-feed = Seguir por un canal Atom
fora-solved = Resuelto
fora-topic-closed = Cerrado
fora-to-unread = Ir al primero sin leer
fora-to-newest = Ir al más reciente
fora-arrange = Organizar
fora-new = Nuevo
fora-is-answer = La respuesta
fora-recommended = Recomendado por la Oficina
fora-the-office = La Oficina
fora-an-organisation = Una organización de la red
fora-wrote = { $name } escribió:
fora-removed = La Oficina retiró este mensaje. Quien lo escribió conoce el motivo y puede presentar un recurso.
fora-withdrawn = Quien lo escribió retiró este mensaje.
fora-changed = Modificado; versiones anteriores
fora-redacted = La Oficina retiró un pasaje; por qué
fora-quote = Citar
fora-edit = Modificar
fora-report = Avisar
fora-solve = Esta es la respuesta
fora-unsolve = No es la respuesta
fora-moderate = Moderar
fora-waits-how = Solo usted y la Oficina leen esto hasta que se admita.
fora-reply = Responder
fora-sign-in = Para escribir aquí, inicie sesión en nombre de una organización.
fora-watch = Cartas sobre este tema
fora-watch-hint = Quien escribe aquí sigue el tema automáticamente.
fora-watch-none = Solo cuando se me mencione
fora-watch-follow = Seguir: avisar de las novedades
fora-watch-mute = Silenciar: ninguna carta
fora-words = Sus palabras
fora-words-hint = { "*" }énfasis*, **fuerte**, - lista, > cita, `código`, enlaces https://, @nombre. Una línea vacía abre un párrafo.
fora-language = Idioma del texto
fora-organisation = Por qué organización
fora-as = Con qué nombre
fora-as-organisation = En nombre de mi organización
fora-as-unlisted = Sin nuestro nombre: como una organización de la red
fora-as-unlisted-hint = Solo la Oficina ve entonces su nombre. Esto vale para todo lo que su organización diga en este espacio, hasta que vuelva a mostrar su nombre en la página «Dónde aparece su nombre».
fora-as-office = Como la Oficina
fora-send = Enviar
fora-save-draft = Guardar como borrador
fora-first-title = Primeros mensajes
fora-first-how = El primer mensaje de su organización lo lee la Oficina antes que los demás. Tras tres días hábiles se muestra por sí solo.
fora-topic-title = Título del tema
fora-topic-title-hint = Diga en una línea de qué se trata.
fora-untitled = Sin título
fora-state-held = A la espera de una primera lectura
fora-state-declined = No admitido
fora-history = Versiones del mensaje
fora-version-now = Versión actual
fora-version-until = Hasta el { $date }
fora-version-gone = Este texto ya no existe.
fora-redacted-because = La Oficina retiró un pasaje por este motivo:
fora-edit-lead = Las versiones anteriores siguen siendo legibles para quien lee el mensaje.
fora-declined-how = La Oficina no admitió este mensaje. Puede modificarlo y enviarlo de nuevo, o presentar un recurso.
fora-withdraw = Retirar el mensaje
fora-withdraw-text = Su texto y sus archivos se borran para siempre, con todas las versiones anteriores. Queda constancia de que hubo un mensaje, pues otros pueden haber respondido.
fora-report-lead = Diga a la Oficina qué hay de malo en este mensaje. Nadie más lo sabrá.
fora-why = Qué está mal
fora-why-harm = Pone a alguien en peligro
fora-why-names = Nombra a alguien que no debería ser nombrado
fora-why-abuse = Insulta o amenaza
fora-why-spam = Es publicidad o no viene al caso
fora-why-other = Otra cosa
fora-report-words = Lo que la Oficina debería saber
fora-report-send = Enviar el aviso
fora-report-readers = Solo la Oficina lee esto.
fora-report-danger = ¿Alguien fue amenazado o dañado por participar?
fora-report-incident = Comunicar un incidente
fora-reason = Motivo
fora-reason-readers = Lo lee quien lee el tema.
fora-reason-writer = Lo lee quien escribió el mensaje.
fora-moderate-lead = Toda medida desfavorable necesita un motivo. Se puede presentar un recurso en veinte días hábiles; responde otra persona de la Oficina.
fora-held-until = Se muestra por sí solo después del { $date }
fora-let-in = Admitir
fora-decline = No admitir
fora-remove = Quitar el mensaje
fora-restore = Restablecer
fora-warn = Advertir a quien lo escribió
fora-silence = Suspender la escritura de quien lo escribió
fora-silence-for = Durante cuántos días
fora-silence-hint = Solo para esta última medida. La lectura sigue abierta.
fora-silence-days = Indique un número de días de 1 a { $most }.
fora-silenced = Puede leer aquí, pero no escribir hasta que pase el { $date }. El motivo y cómo recurrir figuran en «Mis foros».
fora-dismiss = No hay nada que objetar
fora-recommend = Recomendar
fora-unrecommend = Dejar de recomendar
fora-redact = Retirar un pasaje
fora-redact-text = Escriba el mensaje tal como debe quedar. Lo que retire desaparece de todas las versiones; que lo hizo, y por qué, sigue siendo legible.
fora-split = Crear un tema aparte
fora-split-text = Este mensaje y todos los siguientes pasan allí. Sus enlaces siguen funcionando.
fora-arrange-lead = Cada cambio deja constancia con su motivo. Los enlaces a los mensajes siguen funcionando.
fora-close = Cerrar el tema
fora-reopen = Reabrir el tema
fora-merge = Unir con otro tema
fora-merge-into = Dirección del otro tema
fora-merge-hint = Debe estar en el mismo espacio. Los mensajes se ordenan según cuándo se escribieron.
fora-move = Mover a otro espacio
fora-move-to = A qué espacio
fora-move-hint = Solo espacios que no lean más personas: lo que se dijo para unos no se muestra a otros.
fora-move-wider = Allí lo leerían más personas.
fora-choose = Elija
fora-no-such = Aquí no hay tal tema con el que unir.
fora-nothing-left = No quedaría nada en el tema. Mueva mejor el tema entero.
fora-changed-meanwhile = Alguien lo modificó entretanto. Vuelva a mirarlo.
fora-part-changed = Las organizaciones designadas para los espacios han cambiado desde entonces.
fora-trace = { $what } ({ $date }). { $reason }
fora-trace-split-to = Mensajes de aquí pasaron a ser un tema aparte
fora-trace-split-from = Formado con mensajes de otro tema
fora-trace-merged-into = Unido a otro tema
fora-trace-merged-from = Otro tema se unió a este
fora-trace-moved = Trasladado aquí desde otro espacio
fora-poll-new = Abrir un sondeo
fora-poll-question = Pregunta del sondeo
fora-poll-choices-label = Opciones
fora-poll-choices-hint = Una en cada línea.
fora-poll-choices = Escriba de 2 a { $most } opciones, una en cada línea.
fora-poll-closes = Último día
fora-poll-days = Elija un día futuro, dentro de { $most } días.
fora-poll-until = Abierto hasta el { $date }
fora-poll-how = Cada organización tiene un voto y puede cambiarlo hasta entonces. Hasta ese momento los votos se guardan sin nombres, bajo marcas que solo la clave de este portal permite leer; después se borran y viene el resultado.
fora-poll-choice = Opción
fora-poll-result = Resultado
fora-organisations = Organizaciones
fora-poll-protected = Los números menores de cinco se agrupan o se omiten, para que no se reconozca a nadie.
fora-poll-few = Votaron muy pocas organizaciones para dar un resultado.
fora-poll-counting = El último día ha pasado. Se están contando los votos.
fora-poll-others = Otras opciones juntas
fora-poll-there = Este tema ya tiene un sondeo.
fora-poll-open = Su sondeo sigue abierto.
fora-poll-over = Este sondeo ha terminado.
fora-vote = Votar
fora-vote-audience = Su propia organización ve lo que usted elige; la Oficina y las demás, no.
fora-desk-lead = Primeros mensajes, avisos y recursos. Un recurso lo responde alguien que no decidió.
fora-desk-none = No hay nada pendiente
fora-desk-held = Primeros mensajes a la espera
fora-desk-reports = Mensajes con avisos
fora-desk-contested = Recursos
fora-measure-decline = Primer mensaje no admitido
fora-measure-removal = Mensaje retirado
fora-measure-warning = Advertencia
fora-measure-silence = Suspensión de la escritura
fora-measure-in-force = En vigor
fora-measure-contested = Recurso pendiente
fora-measure-stays = Se mantiene tras el recurso
fora-measure-lifted = Levantado
fora-measure-at = Decidido
fora-measure-until = Termina
fora-measure-post = El mensaje en cuestión
fora-appeal = El recurso
fora-appeal-answer = La respuesta al recurso
fora-appeal-over = El plazo para recurrir ha terminado.
fora-appeal-readers = Solo la Oficina lee esto. Responde alguien que no decidió.
fora-contest = Presentar un recurso
fora-contest-text = Diga qué se opone a ello, hasta el { $date }.
fora-answer-appeal = Responder al recurso
fora-lift = Levantar la medida
fora-stays = Mantener
fora-somebody-else = Quien decidió no responde al recurso. Pida a otra persona de la Oficina.
fora-moderation = La moderación en cifras
fora-moderation-lead = Lo que la Oficina hizo en los foros, trimestre a trimestre.
fora-moderation-how = Cada trimestre figura una vez terminado, para todos los espacios juntos. No se dan números menores de diez.
fora-moderation-table = Actuaciones por trimestre
fora-quarter = Trimestre
fora-span = { $from } – { $to }
fora-fewer = menos de 10
fora-act-report = Avisos
fora-act-removal = Mensajes retirados
fora-act-redaction = Pasajes retirados
fora-act-decline = Primeros mensajes no admitidos
fora-act-warning = Advertencias
fora-act-silence = Suspensiones de la escritura
fora-act-appeal = Recursos presentados
fora-act-lifted = Medidas levantadas
fora-mine-lead = Su nombre tras @, las cartas sobre lo que sigue, los borradores y lo que se decidió.
fora-handle = Nombre tras @
fora-handle-hint = Así pueden mencionarle. Figura junto a sus mensajes donde figura el nombre de su organización, y en ningún otro lugar. Déjelo vacío para no tener ninguno.
fora-handle-letters = Use de dos a treinta letras minúsculas de la a a la z, cifras, - o _, con una letra o cifra en ambos extremos.
fora-handle-taken = Otra persona tiene este nombre.
fora-digest = Cartas sobre lo que sigue
fora-digest-hint = Una carta dice que hay algo nuevo, no qué es.
fora-digest-daily = Una vez al día como máximo
fora-digest-weekly = Una vez por semana como máximo
fora-digest-never = Nunca
fora-drafts = Borradores
fora-own-posts = Mensajes en los foros
fora-own-name = Nombre en los foros
fora-own-drafts = Borradores para los foros
fora-own-reading = Temas leídos y seguidos
fora-own-measures = Lo decidido en los foros
fora-own-reports = Mensajes avisados por usted
fora-own-replies = Direcciones de respuesta por correo
fora-where = Mensajes en el espacio «{ $title }»
fora-where-hidden = Mensajes en un espacio que usted no lee
fora-wait-desk = Ver lo que espera en los foros ({ $n })
fora-wait-measure = La Oficina decidió algo sobre un mensaje suyo. Puede presentar un recurso.
done-forum-withdrawn = El mensaje queda retirado.
done-forum-reported = La Oficina ha recibido su aviso. Se le informará de la decisión.
done-forum-appealed = Su recurso ha llegado.
done-forum-replies-ended = Todas las direcciones de respuesta por correo quedan anuladas.
mail-forum-meant-subject = Le han mencionado en un foro
mail-forum-desk-subject = Hay algo pendiente en los foros
mail-forum-decided-subject = La Oficina ha decidido algo en los foros
mail-forum-news-subject = Hay novedades en lo que usted sigue
mail-reply-late-subject = Su respuesta por correo no se aceptó: su dirección ya no es válida
mail-reply-sender-subject = Una respuesta por correo en su nombre llegó desde otra dirección y no se aceptó
mail-reply-closed-subject = Su respuesta por correo no se aceptó: ahora no se puede escribir allí
mail-reply-empty-subject = Su respuesta por correo no se aceptó: no se encontraron palabras suyas en ella
mail-reply-long-subject = Su respuesta por correo no se aceptó: es demasiado larga
mail-reply-quoted-subject = Su respuesta por correo no se aceptó: no se pudo distinguir lo citado de sus palabras
audit-forum-space-add = Espacio de foro abierto
audit-forum-space-edit = Espacio de foro modificado
audit-forum-space-name = Organización designada para un espacio
audit-forum-space-unname = Organización quitada de un espacio
audit-forum-space-import = Mensajes traídos a un espacio
audit-forum-topic-set-state = Tema cerrado o reabierto
audit-forum-topic-solve = Respuesta de un tema marcada
audit-forum-topic-split = Tema dividido
audit-forum-topic-merge = Temas unidos
audit-forum-topic-move = Tema trasladado
audit-forum-topic-open-poll = Sondeo abierto
audit-forum-topic-close-poll = Sondeo terminado
audit-forum-post-write = Mensaje escrito
audit-forum-post-edit = Mensaje modificado
audit-forum-post-withdraw = Mensaje retirado por quien lo escribió
audit-forum-post-report = Aviso sobre un mensaje
audit-forum-post-let-in = Primer mensaje admitido
audit-forum-post-decline = Primer mensaje rechazado
audit-forum-post-remove = Mensaje retirado por la Oficina
audit-forum-post-restore = Mensaje restablecido
audit-forum-post-redact = Pasaje retirado de un mensaje
audit-forum-post-warn = Advertencia a quien escribió un mensaje
audit-forum-post-silence = Escritura suspendida a quien escribió
audit-forum-post-recommend = Recomendación de un mensaje modificada
audit-forum-post-dismiss = Avisos sobre un mensaje desestimados
audit-forum-measure-contest = Medida en los foros recurrida
audit-forum-measure-answer = Recurso en los foros respondido
fora-posts = { $n ->
    [one] Un mensaje
   *[other] { $n } mensajes
}
fora-unread = { $n ->
    [one] Uno sin leer
   *[other] { $n } sin leer
}
mail-forum-meant-body =
    Estimado/a { $name }:

    Le han mencionado en un mensaje. Léalo aquí:

    { $link }
mail-forum-desk-body =
    Estimado/a { $name }:

    Un aviso o un recurso espera en los foros:

    { $link }
mail-forum-decided-body =
    Estimado/a { $name }:

    La Oficina ha decidido en los foros algo que le concierne. De qué se trata, y qué puede hacer, figura aquí:

    { $link }
mail-forum-news-body =
    Estimado/a { $name }:

    Hay novedades en un tema que usted sigue:

    { $link }

# What changed since somebody was here, and what letters are about.
fora-change-posts = Hay mensajes nuevos: { $title }
fora-topic = Cuando alguien le menciona en los foros
fora-topic-news = Novedades en los temas que sigue

# Files of posts.
fora-files = Archivos
fora-files-add = Añadir archivos
fora-files-how = Antes de conservar un archivo se le quita lo que revela sin mostrarlo: quién lo hizo, dónde, cuándo y con qué. Solo se conserva la copia limpia. Lo que se lee en él permanece; revíselo antes. Nadie sabrá quién lo envió.
fora-files-hint = PDF, Word (DOCX), Excel (XLSX), texto OpenDocument (ODT), imagen (JPEG, PNG, WebP, GIF), texto sin formato o CSV; hasta 3 archivos y hasta 10 MB en total. Quien lee el mensaje puede leerlos.
fora-files-draft = Un borrador no guarda archivos: elíjalos al enviar.
fora-file = Archivo { $number }
fora-file-nameless = archivo
fora-file-again = Elija de nuevo este archivo: no se conservó nada de él, porque antes hay que corregir otra cosa.
fora-files-many = Un mensaje tiene como máximo { $most } archivos. Quite uno antes.
fora-files-redacted = La Oficina retiró algo de este mensaje. No se le pueden añadir archivos.
fora-file-drop = Quitar: { $name }
fora-files-drop-hint = Un archivo que usted quita se borra para siempre; tampoco lo muestran las versiones anteriores.
fora-redact-files = Los archivos del mensaje se borran también.
audit-forum-post-file-refused = Programa malicioso encontrado en un archivo de un mensaje
audit-forum-post-file-looked-at = Archivo de un mensaje examinado en busca de programas maliciosos
audit-forum-post-file-removed = Archivo de un mensaje quitado de nuevo
fora-topic-replies = Qué pasa con las respuestas por correo

# Answers by mail.
fora-replies = Respuestas por correo
fora-replies-about = Cada correo completo sobre un tema que usted sigue lleva una dirección con la que puede responder durante 30 días. Quien conozca esa dirección puede escribir en su lugar si además pone la dirección de usted como remitente. Los correos que apenas dicen nada no llevan ninguna.
fora-replies-end = Anular todas estas direcciones
fora-replies-open = { $n ->
    [one] Una dirección es válida ahora.
   *[other] { $n } direcciones son válidas ahora.
}
