# The words of updates and of the newsletter.
updates-title = Novedades
updates-lead = Noticias de la Oficina y sus llamamientos a la sociedad civil. Lo que se corrige lo dice, con su fecha.
updates-desk = Preparación de novedades
updates-desk-lead = Lo que se prepara, lo que espera su momento y lo que está publicado.
updates-new = Nueva novedad
updates-edit = Editar la novedad
updates-write-lead = Solo la Oficina lee un borrador. Sale cuando usted lo publica, o por sí solo en el momento que fije.
updates-all = Todo
updates-none = Aún no hay novedades
updates-none-text = Lo que la Oficina tenga que decir estará aquí.
updates-none-here = Ninguna novedad coincide
updates-none-here-text = Con otros filtros quizá se vea más.
updates-kind-news = Noticia
updates-kind-call = Llamamiento
updates-audience-public = Todo el mundo
updates-audience-network = La red
updates-audience-invited = Organizaciones designadas
updates-audience-office = La Oficina
updates-state-draft = Borrador
updates-state-scheduled = Programada
updates-state-published = Publicada
updates-state-archived = Ya no vigente
updates-state-withdrawn = Retirada
updates-open = Abierto
updates-closed = Cerrado
updates-published-on = Publicada el { $date }
updates-due-on = Se publicará el { $date }
updates-corrected-on = Actualizada el { $date }
updates-closes-on = Respuestas hasta el { $date }
updates-head-name = Título
updates-head-kind = Tipo
updates-head-audience = Para quién
updates-head-state = Estado
updates-head-published = Publicada
updates-head-corrected = Actualizada
updates-head-closes = Último día
updates-head-themes = Temas
updates-head-regions = Regiones
updates-head-address = Dirección
updates-summary = Resumen
updates-summary-hint = Unas pocas frases. Figuran en las listas, en el canal y en el boletín.
updates-body = Texto
updates-body-hint = Deje una línea vacía entre párrafos. Una línea que empieza por ## es un encabezado; por -, un elemento de lista. No se muestran imágenes ni código.
updates-language = Idioma del original
updates-closes = Último día para responder
updates-closes-hint = Solo para llamamientos. El día termina a medianoche UTC.
updates-audience-hint = Si es para organizaciones designadas, elíjalas después de guardar.
updates-early = Las organizaciones designadas la leen antes de su publicación
updates-early-hint = Desde que se programa. Nadie más fuera de la Oficina sabe que existe.
updates-links-label = Consultas y reuniones informativas a las que remite
updates-links-hint = Una dirección de este sitio por línea. Cada persona ve solo las que puede abrir.
updates-links = Para seguir
updates-save = Guardar
updates-seen-office = la Oficina
updates-version = Versión lingüística
updates-version-lead = Escriba cada parte junto al original. Si el original cambia después, esta versión se marca como más antigua.
updates-read-in = Leer en
updates-write-in = Escribir en
updates-named = Organizaciones designadas
updates-named-lead = Para quién es esta novedad, o quién la lee antes de su publicación. Solo la Oficina ve esta lista.
updates-named-none = Aún no se ha designado ninguna organización.
updates-find-organisation = Buscar una organización
updates-name-it = Designarla
updates-unname-it = Quitarla de la lista
updates-nothing-found = No se encontró ninguna organización.
updates-schedule = Programar
updates-schedule-lead = En este momento la novedad se publica por sí sola. Hasta entonces nadie fuera de la Oficina sabe de ella.
updates-schedule-early = Las organizaciones designadas pueden leerla desde ahora. Se les pide que la guarden para sí.
updates-day = Día
updates-time = Hora
updates-time-hint = Por ejemplo 09:30, en UTC.
updates-unschedule = Anular la programación
updates-unschedule-text = La novedad vuelve a ser un borrador. Las organizaciones designadas ya no pueden leerla.
updates-publish = Publicar
updates-publish-now = Publicarla ahora
updates-publish-text-public = Todo el mundo puede leerla enseguida. No puede volver a ser un borrador: después se corrige o se retira.
updates-publish-text-network = La red puede leerla enseguida. No puede volver a ser un borrador: después se corrige o se retira.
updates-publish-text-invited = Las personas de las organizaciones designadas pueden leerla enseguida y reciben una carta. No puede volver a ser un borrador.
updates-publish-text-office = La Oficina puede leerla enseguida. No puede volver a ser un borrador.
updates-archive = Marcar como ya no vigente
updates-archive-text = Todavía se puede leer y encontrar; sale del canal.
updates-archived-text = Esto ya no está vigente. Sigue aquí para leerlo.
updates-correct = Corregir
updates-correct-lead = Todo el mundo lee qué cambió usted y cuándo. El texto anterior queda en la Oficina.
updates-note = Qué cambió
updates-note-hint = Para quienes leen, en el idioma del original. Una o dos frases.
updates-corrections = Qué cambió y cuándo
updates-withdraw = Retirar
updates-withdraw-lead = Su texto desaparece de todas las páginas, de la búsqueda y del canal. En su lugar queda el motivo.
updates-reason = Por qué se retiró
updates-reason-hint = Para quienes leen, en el idioma del original.
updates-withdrawn-title = Esta novedad se retiró
updates-withdrawn-lead = Se retiró el { $date }.
updates-withdrawn-office = La Oficina todavía lee su texto. Los demás leen en su lugar este motivo:
updates-history = Historial
updates-history-lead = Cada corrección, y cómo decía antes el original.
updates-history-none = No se corrigió nada.
updates-history-before = Cómo decía antes
updates-preview = Como la ven otros
updates-preview-lead = Se muestra como la leerá: { $whom }
updates-preview-choose = Elija con qué ojos mirar. Con ello no se publica nada.
updates-preview-not = no la verá
updates-as-visitor = Una persona que visita
updates-as-network = Alguien de la red
updates-as-named = Alguien de una organización designada
updates-ahead = Aún no publicada
updates-ahead-text = Usted lee esto antes que otros. Se publica el { $date }. Le rogamos que lo guarde para sí hasta entonces.
updates-changed-meanwhile = Otra persona la cambió entretanto. Abra de nuevo la página para ver lo que hay ahora.
updates-nobody-named = Designe primero al menos una organización.
updates-closed-before = Su último día ya habría pasado. Elija primero un último día posterior.
updates-closes-past = Ese día ya pasó. Elija uno posterior.
updates-link-wrong = En esta dirección no hay nada que usted pueda ver: { $line }
updates-links-many = Como máximo { $limit } direcciones.
updates-time-wrong = Escriba la hora así: 09:30.
updates-moment-past = Ese momento ya pasó. Elija uno posterior o publique enseguida.
updates-not-scheduled = No está programada.
updates-version-of-itself = Este es ahora el idioma del original.
updates-nothing-changed = Nada difiere de lo que hay.
updates-part-changed = La lista de organizaciones designadas cambió desde entonces.
updates-own-written = Novedades que usted escribió
updates-own-corrected = Correcciones que usted hizo
network-kind-update = Novedad
newsletter-own = Boletín
newsletter-own-gathered = Números del boletín que usted reunió
newsletter-title = Boletín
newsletter-lead = Lo nuevo, reunido por la Oficina y enviado por correo. Puede darse de baja con un clic.
newsletter-follows = Usted recibe el boletín con su cuenta.
newsletter-follows-not = Usted no recibe el boletín.
newsletter-account-text = Las cartas dicen tanto como usted eligió para su cuenta; cada número está también en su página de inicio.
newsletter-language = Idioma del boletín
newsletter-follow = Recibir el boletín
newsletter-leave-button = Darse de baja
newsletter-email = Dirección de correo
newsletter-email-hint-n = { $n ->
    [one] Una carta le pide que la confirme en el plazo de un día. Sin ello no se envía nada y la dirección se olvida.
   *[other] Una carta le pide que la confirme en el plazo de { $n } días. Sin ello no se envía nada y la dirección se olvida.
}
newsletter-ask = Pedir el boletín
newsletter-seen-by = nadie; solo este sitio usa la dirección
newsletter-kept-title = Antes de suscribirse
newsletter-kept = Su dirección se guarda sellada, solo sirve para el boletín y desaparece cuando se da de baja. Quien lea su buzón verá quién le escribe. Si eso pudiera ponerle en peligro, lea las novedades aquí o por el canal.
newsletter-issues = Números
newsletter-issues-none = Aún no se ha enviado ningún número.
newsletter-confirm-title = Confirmar el boletín
newsletter-confirm-text = Alguien pidió el boletín en la dirección que le trajo aquí. Confírmelo si fue usted; si no, no haga nada.
newsletter-confirm-button = Sí, envíenme el boletín
newsletter-leave-title = Darse de baja del boletín
newsletter-leave-text = Un clic, y no se envía ningún número más. La dirección se olvida.
newsletter-left-title = Se ha dado de baja del boletín
newsletter-left-text = No se le envía ningún número más. La dirección se olvida.
newsletter-desk = Preparación del boletín
newsletter-desk-lead = Reúna novedades publicadas en un número y envíelo.
newsletter-readers-n = { $n ->
    [one] Una persona suscrita
   *[other] { $n } personas suscritas
}
newsletter-drafts = Borradores
newsletter-drafts-none = No se prepara ningún número.
newsletter-new = Nuevo número
newsletter-edit = Editar el número
newsletter-write-lead = Elija novedades de las que ningún número haya hablado aún. Las que son solo para la red las leen aquí sus miembros y no figuran en ninguna carta a otros.
newsletter-name = Título
newsletter-intro = Palabras iniciales
newsletter-intro-hint = Pueden quedar vacías. Todo el mundo puede leerlas, sean cuales sean las novedades que vea.
newsletter-languages = Otros idiomas
newsletter-items = Novedades de este número
newsletter-items-hint = Primero las más recientes; se envían en este orden.
newsletter-items-none = Ninguna novedad publicada espera que se hable de ella.
newsletter-draft-text = Solo la Oficina ve este borrador.
newsletter-nothing-for-you = Ahora no se puede leer aquí nada de este número.
newsletter-send = Enviar el número
newsletter-send-text = Se envía a todas las personas suscritas y queda aquí para todo el mundo. No se puede revocar.
newsletter-letters-n = { $n ->
    [one] Se escribió una carta.
   *[other] Se escribieron { $n } cartas.
}
newsletter-letters-going-n = { $n ->
    [one] Hasta ahora se escribió una carta.
   *[other] Hasta ahora se escribieron { $n } cartas.
}
newsletter-many = Como máximo { $limit } novedades.
newsletter-empty = Elija primero al menos una novedad.
done-update-published = La novedad está publicada.
done-update-corrected = La corrección está publicada, con su fecha.
done-update-withdrawn = La novedad está retirada.
done-newsletter-asked = Si las cartas llegan a esta dirección, hay una en camino. Abra su enlace para seguir.
done-newsletter-confirmed = Gracias. Recibirá el próximo número.
done-newsletter-sent = El número está en camino.
audit-update-add = Novedad escrita
audit-update-edit = Novedad editada
audit-update-translate = Versión lingüística de una novedad guardada
audit-update-name = Organización designada para una novedad
audit-update-unname = Organización que ya no está designada para una novedad
audit-update-schedule = Novedad programada
audit-update-unschedule = Programación de una novedad anulada
audit-update-publish = Novedad publicada
audit-update-correct = Novedad corregida
audit-update-archive = Novedad marcada como ya no vigente
audit-update-withdraw = Novedad retirada
audit-newsletter-choose = Elección sobre el boletín
audit-issue-add = Número del boletín escrito
audit-issue-edit = Número del boletín editado
audit-issue-send = Número del boletín enviado
mail-update-named-subject = La Oficina ha escrito a su organización en Indaba
mail-update-named-body =
    Estimado/a { $name }:

    Hay algo que leer destinado a su organización:

    { $link }
mail-newsletter-issue-subject = El boletín de Indaba
mail-newsletter-issue-body =
    Estimado/a { $name }:

    Hay un número nuevo para leer:

    { $link }
mail-newsletter-confirm-subject = Confirme el boletín, por favor
mail-newsletter-confirm-body =
    Alguien pidió el boletín de Indaba en esta dirección. Si fue usted, confírmelo aquí:

    { $link }

    Si no fue usted, no haga nada: no llegará ninguna otra carta y la dirección se olvidará.
mail-newsletter-known-subject = Usted ya recibe el boletín
mail-newsletter-known-body =
    Alguien pidió el boletín de Indaba en esta dirección, que ya lo recibe. No hay que hacer nada.

    Para darse de baja:

    { $link }
mail-newsletter-subject = { $title }
mail-newsletter-body =
    { $text }

    Para darse de baja del boletín:

    { $leave }

# What changed since somebody was here, and what letters are about.
updates-change-published = Nuevo: { $title }
updates-change-corrected = Corregido: { $title }
updates-topic = Novedades dirigidas a su organización
