# The words of organisations and search.
network-organisations = Organizaciones
network-organisations-lead = Las organizaciones aparecen aquí como ellas mismas han decidido.
network-none = No hay organizaciones que mostrar
network-none-text = Las organizaciones se muestran cuando así lo deciden.
network-add = Añadir una organización
network-edit = Modificar la ficha
network-form-lead = Registre lo que el trabajo necesita y nada que pueda poner a alguien en peligro.
network-name = Nombre de la organización
network-country = País
network-level = Nivel
network-level-global = Mundial
network-level-regional = Regional
network-level-national = Nacional
network-level-local = Local
network-choose = Elija una opción
network-purpose = Finalidad
network-save = Guardar
network-office-until = Solo la Oficina, hasta que la organización decida otra cosa
network-seen-by = Quién ve esta ficha
network-seen-by-legend = ¿Quién puede ver que la organización participa?
network-visibility-public = Todas las personas
network-visibility-public-text = Son públicos el nombre, el país y los demás países, el nivel, la finalidad, el sitio web, los idiomas, los temas, las regiones, lo que ofrece y lo que busca.
network-visibility-network = Solo la red
network-visibility-network-text = Los ven las demás organizaciones de la red; el público, no.
network-visibility-office = Solo la Oficina
network-visibility-office-text = Nadie más sabe que la organización participa.
network-parts = Quién ve cada parte
network-parts-lead = Puede mostrar algunas partes de su ficha a menos personas que las que ven a su organización. Nada de lo que elija aquí muestra una parte a más personas.
network-parts-whole = A su organización la ven:
network-parts-change-whole = Cambiarlo
network-parts-caption = Partes de su ficha, quién ve cada una ahora y quién debe verla
network-parts-now = La ven ahora
network-parts-choice = Deben verla
network-parts-as-whole = Todas las personas que nos ven
network-parts-effect = Tiene efecto de inmediato y en todas partes: en su página, en las listas y los archivos, en el mapa y en la búsqueda. Nadie la encuentra ni la cuenta por una parte que no puede ver. Las cifras publicadas la cuentan como no indicada. Los archivos que otras personas descargaron antes siguen en sus manos.
network-parts-link = Mostrar algunas partes a menos personas
network-invite = Invitar a alguien a hablar en su nombre
network-invite-button = Enviar la invitación
network-person = Nombre de la persona
network-email = Correo electrónico
network-role = Función
network-letter-language = Idioma del mensaje
network-invitations = Invitaciones
network-state = Estado
network-accepted = aceptada
network-open-until = abierta hasta el { $date }
network-decisions = Decisiones de acreditación registradas
network-name-then = Nombre en ese momento
network-log = Quién consultó o modificó esta ficha
network-log-caption = Las 30 últimas entradas
network-when = Cuándo
network-who = Quién
network-what = Qué
network-changed-meanwhile = Otra persona modificó esta ficha mientras usted escribía. Ábrala de nuevo; su texto sigue en esta página.
network-search = Buscar
network-search-label = Palabras que desea buscar
network-nothing = No se ha encontrado nada
network-nothing-text = Pruebe con menos palabras o con otras.
done-organisation-added = La organización se ha añadido. Invite ahora a su representante.
done-saved = Guardado.
audit-organisation-add = Añadida
audit-organisation-import = Incorporada desde un registro
audit-organisation-edit = Modificada
audit-organisation-set-visibility = Se fijó quién la ve
audit-organisation-narrow = Se fijó quién ve cada parte
audit-organisation-look = Consultada por la Oficina
network-appointments = Quién ejerce cada función
network-since = Desde
network-end-appointment = Poner fin

# Keeping the register in order.
upkeep-can-be-done = Qué se puede hacer
upkeep-decisions = Decisiones sobre esta organización
upkeep-appeal-until = se puede recurrir hasta el { $date }
upkeep-merged-here = Organizaciones fusionadas en esta ficha
upkeep-is-registered = Esta organización solo consta en el registro. Nadie habla aún en su nombre.
upkeep-is-suspended = Esta organización está suspendida. Sus integrantes acceden a la ficha y no participan en nada, y solo la Oficina la ve, hasta que se levante la suspensión.
upkeep-is-departed = Esta organización ya no forma parte de la red.
upkeep-is-merged = Esta organización se fusionó con otra.
upkeep-takes-part-in-nothing = Esto no se puede hacer mientras la organización esté suspendida ni después de su salida.
upkeep-standing-registered = solo en el registro
upkeep-standing-member = miembro de la red
upkeep-standing-suspended = suspendida
upkeep-standing-departed = ha salido
upkeep-standing-merged = fusionada
upkeep-outcome-suspended = Suspensión
upkeep-outcome-lifted = Suspensión levantada
upkeep-outcome-left = Salida por voluntad propia
upkeep-outcome-removed = Exclusión de la red
upkeep-outcome-corrected = La ficha debe corregirse
upkeep-outcome-kept = La ficha se mantiene
upkeep-outcome-imposed = La ficha debe corregirse a petición de un tercero
upkeep-outcome-unfounded = El aviso no se confirma; la ficha se mantiene
upkeep-outcome-admitted = Admitida en la red
upkeep-outcome-refused = No admitida
upkeep-finding = Conclusión
upkeep-finding-met = cumplido
upkeep-finding-not-met = no cumplido
upkeep-finding-unclear = requiere aclaración
upkeep-comment = De qué manera
upkeep-comment-hint = Necesario si el criterio no se cumple. La organización lo lee.
upkeep-reason = Motivo
upkeep-reason-hint = La organización interesada lo lee completo.
upkeep-public-reason = Motivo, para todas las personas
upkeep-public-reason-hint = Se publica en el registro de decisiones. No nombre a ninguna persona ni organización, ni nada que permita reconocerlas.
upkeep-propose = Proponer esta decisión
upkeep-propose-next = Otra persona la confirma antes de que surta efecto
upkeep-decide = Decidir
upkeep-decide-next = Surte efecto de inmediato
upkeep-propose-suspended = Proponer una suspensión
upkeep-propose-suspended-lead = La suspensión es temporal y se puede recurrir. Diga qué criterio no se cumple y por qué. Mientras dure, la organización no participa en nada y solo la Oficina la ve.
upkeep-propose-lifted = Levantar la suspensión
upkeep-propose-lifted-lead = La suspensión se levanta cuando se cumplen todos los criterios. La organización vuelve a participar y la ven quienes la veían antes.
upkeep-propose-removed = Proponer la exclusión de la red
upkeep-propose-removed-lead = Es la decisión más grave. Elija la suspensión si basta. La organización puede recurrir la decisión y volver a solicitar su admisión más adelante.
upkeep-proposal-waits = Una propuesta de este tipo está pendiente de que otra persona la confirme.
upkeep-proposals = Propuestas a la espera de otra persona
upkeep-proposals-lead = Toda decisión contraria a una organización la confirma alguien que no la propuso.
upkeep-proposals-none = No hay nada en espera
upkeep-due = a más tardar el { $date }
upkeep-confirm = Confirmar
upkeep-send-back = Devolver
upkeep-send-back-why = Por qué se devuelve (solo si se devuelve)
done-upkeep-proposed = La propuesta queda registrada, pendiente de que otra persona la confirme.
done-upkeep-lifted = La suspensión se ha levantado.
upkeep-leave = Salir de la red
upkeep-leave-lead = Una organización puede salir cuando quiera y no tiene que decir por qué. Surte efecto de inmediato.
upkeep-leave-happens = Qué ocurre
upkeep-leave-seen = Desde entonces solo ven la organización la Oficina y los integrantes de la propia organización.
upkeep-leave-contributions = Las contribuciones publicadas quedan como se escribieron, porque otras personas les han respondido.
upkeep-leave-register = La salida se anota en el registro de decisiones sin su nombre.
upkeep-leave-data = Podrá seguir llevándose sus datos y pedir que se borren.
upkeep-leave-return = Podrá volver con una nueva solicitud.
upkeep-leave-reason = Motivo, si desea darlo
upkeep-leave-reason-hint = Solo la Oficina lo lee. Puede quedar vacío.
upkeep-leave-understood = Entiendo lo que ocurre y hablo en nombre de esta organización.
upkeep-leave-please-confirm = Confirme que entiende lo que ocurre.
upkeep-leave-button = Salir de la red ahora
upkeep-left-reason = La organización salió por voluntad propia y no dio ningún motivo.
upkeep-left-public = La organización salió de la red por voluntad propia.
upkeep-left-lapsed = La organización salió de la red por voluntad propia; no queda nada que decidir.
done-upkeep-left = La organización ha salido de la red. Gracias por lo que aportó.
upkeep-renew = Confirmar la ficha y renovar la declaración
upkeep-renew-lead = Una vez al año, alguien que habla en nombre de la organización confirma que la ficha es correcta y renueva su declaración de independencia. Lleva unos minutos.
upkeep-renew-record = Lo que consta ahora
upkeep-renew-right = Lo que consta es correcto.
upkeep-renew-please-confirm = Confirme que la ficha es correcta o modifíquela antes.
upkeep-renew-button = Confirmar y renovar
upkeep-renewal-due = La ficha debe confirmarse y la declaración renovarse a más tardar el { $date }.
upkeep-renewal-overdue = La confirmación de la ficha y la renovación de la declaración debían hacerse el { $date }.
upkeep-independence = Declaración de independencia
upkeep-independence-hint = La leen la Oficina y la propia organización, y nadie más.
upkeep-independence-last = Última declaración: { $date }.
upkeep-funding = De dónde proceden los fondos
upkeep-funding-hint = Las fuentes principales y, aproximadamente, la parte de cada una.
upkeep-governments = Vínculos con gobiernos
upkeep-officials = Funcionarios en la junta directiva
upkeep-none-hint = Déjelo vacío si no los hay.
done-upkeep-renewed = Gracias. La ficha está confirmada y la declaración renovada por un año.
upkeep-renewals = Confirmaciones anuales
upkeep-renewals-lead = Quiénes deben confirmar pronto y quiénes se retrasan. Pasados 90 días se puede proponer una suspensión; nunca ocurre por sí sola.
upkeep-renewals-none = Nadie en esta lista
upkeep-renewals-soon = Próximas o atrasadas
upkeep-renewals-overdue = Atrasadas
upkeep-due-day = Fecha prevista
upkeep-what-next = Siguiente paso
upkeep-flags = Hay algo erróneo en la ficha
upkeep-flags-lead = Quien haya iniciado sesión y vea la organización puede decir que algo en su ficha es erróneo. La organización responde y después se toma una decisión motivada, que se puede recurrir.
upkeep-flag-seen-by = Lo ven la Oficina, la propia organización y quien lo escribió, nadie más. A la organización no se le dice quién lo escribió.
upkeep-flag-new = ¿Qué es erróneo?
upkeep-flag-field = Campo
upkeep-flag-wrong = Qué es erróneo
upkeep-flag-wrong-hint = Hechos, no opiniones: qué consta y qué es lo correcto.
upkeep-flag-source = Cómo lo sabe
upkeep-flag-source-hint = Un documento, una página web o lo que vio usted. No escriba nada que pueda poner en peligro a alguien.
upkeep-flag-send = Enviar
upkeep-flag-yours = escrito por usted
upkeep-flag-own = de sus propios integrantes
upkeep-flag-answer = Respuesta de la organización
upkeep-flag-answer-button = Responder
upkeep-flag-decide = Decidir
upkeep-flag-decide-lead = Si se cumplen todos los criterios, la ficha debe corregirse de inmediato. Si no, se mantiene, una vez que otra persona lo confirme.
upkeep-flag-state-open = en espera de respuesta
upkeep-flag-state-answered = en espera de decisión
upkeep-flag-state-proposed = la decisión espera confirmación
upkeep-flag-state-corrected = debe corregirse
upkeep-flag-state-kept = se mantiene
upkeep-flags-open = { $n ->
    [one] Se ha señalado un error en la ficha, aún sin decidir.
   *[other] Se han señalado { $n } errores en la ficha, aún sin decidir.
}
upkeep-field-name = Nombre de la organización
upkeep-field-country = País
upkeep-field-level = Nivel
upkeep-field-purpose = Finalidad
upkeep-field-website = Sitio web
upkeep-field-languages = Idiomas de trabajo
upkeep-field-themes = Temas
upkeep-field-regions = Regiones
upkeep-field-people = Sus integrantes y sus funciones
upkeep-field-independence = Su independencia
upkeep-field-other = Otra cosa
upkeep-field-countries = Países en que trabaja
upkeep-field-offers = Qué ofrece
upkeep-field-seeks = Qué busca
done-upkeep-flagged = Gracias. La organización responderá y después se decidirá.
upkeep-duplicates = Fichas que pueden ser de una misma organización
upkeep-duplicates-lead = Nombres parecidos. Nada se fusiona solo: compare y decida.
upkeep-duplicates-none = Ningún nombre se parece
upkeep-duplicates-none-text = Aun así, se pueden fusionar dos organizaciones desde la página de una de ellas.
upkeep-duplicates-count = { $n ->
    [one] Un par por revisar.
   *[other] { $n } pares por revisar, primero los más parecidos.
}
upkeep-duplicates-left = { $n ->
    [one] Aún se comparan los nombres de una ficha.
   *[other] Aún se comparan los nombres de { $n } fichas.
}
upkeep-duplicates-open = Por revisar
upkeep-duplicates-decided = No son la misma
upkeep-duplicates-decided-none = De ningún par se ha dicho que sean dos organizaciones
upkeep-found-by = Cuándo y quién
upkeep-look-again = Volver a sugerir
done-upkeep-maybe-same = Este par se vuelve a sugerir.
upkeep-why = Por qué
upkeep-why-same-name = Mismo nombre
upkeep-why-same-words = Mismas palabras
upkeep-why-acronym = Misma sigla
upkeep-why-initials = Sigla formada por las iniciales
upkeep-why-similar = Palabras parecidas
upkeep-one = Una
upkeep-other = La otra
upkeep-compare = Comparar
upkeep-not-same = No son la misma
done-upkeep-not-same = Este par no volverá a sugerirse.
upkeep-merge = Fusionar con otra ficha
upkeep-merge-lead = Dos fichas de una misma organización pasan a ser una. Todo cambio queda anotado, de modo que se puede deshacer.
upkeep-merge-with = La otra organización
upkeep-merge-with-hint = La dirección de su página en este sitio.
upkeep-merge-not-found = No hay otra organización en esta dirección. Copie la dirección de su página.
upkeep-merge-not-now = No se puede fusionar una organización suspendida, que haya salido o que ya se haya fusionado.
upkeep-merge-undecided = Una suspensión o salida de la organización que desaparecería está pendiente de una segunda persona. Primero debe confirmarse o devolverse.
upkeep-merge-stands = Queda la ficha de { $name }; la dirección de la otra lleva a ella.
upkeep-merge-swap = Que quede la ficha de { $name }
upkeep-merge-alike = Ambas fichas dicen lo mismo.
upkeep-merge-fields = Qué se conserva de cada ficha
upkeep-merge-stays = Queda
upkeep-merge-goes = Se integra
upkeep-merge-happens = Qué ocurre
upkeep-merge-people = Los integrantes de la otra ficha reciben las mismas funciones en la que queda.
upkeep-merge-history = Se trasladan las decisiones anteriores, las declaraciones, los vínculos, las invitaciones abiertas y lo que se señaló como erróneo; también las invitaciones a consultas, las decisiones de la Oficina y los mandatos que solo firmó la otra ficha.
upkeep-merge-seen = Las decisiones trasladadas se muestran con el nombre a quien ve la ficha que queda. La otra ficha la ven menos personas: piense si eso puede causar daño.
upkeep-merge-contributions = Las contribuciones quedan con el nombre con que se escribieron, para quien lo veía y ve la ficha que queda. Sus autores siguen accediendo a ellas.
upkeep-merge-undo = La fusión se puede deshacer mientras no se modifique lo trasladado.
upkeep-merge-note = Cómo se sabe que son la misma
upkeep-merge-note-hint = Solo la Oficina lo lee.
upkeep-merge-button = Fusionar las dos fichas
done-upkeep-merged = Las dos fichas están fusionadas.
upkeep-part = Deshacer la fusión
upkeep-part-lead = Todo lo trasladado vuelve a ser exactamente lo que era. Lo modificado después no se sobrescribe.
upkeep-part-gone = La ficha que vuelve
upkeep-part-stands = La ficha que quedó
upkeep-part-rows = Cambios anotados
upkeep-part-button = Deshacer la fusión ahora
done-upkeep-parted = Las dos fichas vuelven a estar separadas.
upkeep-part-changed-record = No se puede deshacer: una de las fichas se modificó después de la fusión. Corrija las fichas a mano.
upkeep-part-changed-people = No se puede deshacer: después de la fusión cambiaron funciones de personas trasladadas o se usó una invitación. Restablezca antes esas funciones.
upkeep-part-changed-history = No se puede deshacer: después de la fusión cambiaron decisiones anteriores o declaraciones trasladadas.
upkeep-part-stands-merged = Aún no se puede deshacer: la ficha que quedó se fusionó a su vez con otra. Deshaga antes esa fusión.
upkeep-part-took-part = No se puede deshacer: desde la fusión, personas trasladadas han participado en una actividad en nombre de la ficha que queda.
upkeep-part-erased = No se puede deshacer: se borró lo que constaba de la organización.
upkeep-own-data = Los datos de la organización
upkeep-own-data-lead = Todo lo que se guarda sobre la organización y de ella, para llevárselo. No se incluyen las direcciones de correo electrónico: pertenecen a las personas.
upkeep-own-data-elsewhere = Las contribuciones se descargan en cada consulta. Lo que se guarda sobre su propia cuenta está en la página de su cuenta.
upkeep-data-part = Parte
upkeep-data-number = Cantidad
upkeep-data-record = Ficha
upkeep-data-leadership = Dirección
upkeep-data-declarations = Declaraciones de independencia
upkeep-data-renewals = Confirmación anual
upkeep-data-people = Personas y funciones
upkeep-data-invitations = Invitaciones
upkeep-data-past-decisions = Decisiones anteriores
upkeep-data-decisions = Decisiones de la Oficina
upkeep-data-flags = Errores señalados
upkeep-data-merged = Fichas fusionadas aquí
upkeep-data-panels = Grupos formados cuando las plazas son escasas
upkeep-data-log = Entradas del registro de auditoría
upkeep-erase = Borrar lo que consta
upkeep-erase-leave-first = Mientras la organización pertenezca a la red, su ficha es necesaria. Salga antes de la red.
upkeep-erase-lead = El borrado no se puede deshacer. Llévese antes sus datos si desea conservarlos.
upkeep-erase-what = Qué se borra
upkeep-erase-record = Nombre, país, nivel, finalidad, sitio web, idiomas, temas, regiones, quién la dirige, todas las declaraciones y las decisiones anteriores que constan.
upkeep-erase-people = Terminan las funciones de sus integrantes; se borran los nombres y direcciones de sus invitaciones.
upkeep-erase-flags = Los errores señalados y sus respuestas, y las notas sobre fusiones.
upkeep-erase-stays = Qué queda y por qué
upkeep-erase-stays-contributions = Las contribuciones publicadas, bajo «Una organización que salió de la red»: otras personas respondieron y hay resultados que se basan en ellas.
upkeep-erase-stays-decisions = Las decisiones sobre ella: sin nombre en el registro público, completas en la Oficina, para poder comprobar si fueron justas.
upkeep-erase-stays-log = Las entradas del registro de auditoría: no se pueden alterar; dicen quién hizo algo y cuándo, no lo que constaba.
upkeep-erase-stays-accounts = Las cuentas de las personas: les pertenecen.
upkeep-erase-stays-files = Los archivos de registros públicos que incorporó la Oficina: volver a incorporarlos no recupera lo borrado.
upkeep-erase-type-name = Escriba el nombre de la organización tal como consta
upkeep-erase-name-differs = Este no es el nombre que consta. Escríbalo como aparece encima del campo.
upkeep-erase-on = Continuar
upkeep-erase-last = ¿Borrar todo lo que consta de { $name }? Nadie podrá deshacerlo.
upkeep-erase-button = Borrar definitivamente
upkeep-erase-keep = Conservar
upkeep-erased-name = Una organización que salió de la red
done-upkeep-erased = Se ha borrado lo que constaba de la organización.
upkeep-leave-people = { $n ->
    [one] La función de una persona queda en pausa: puede seguir leyendo la ficha, pero no participar en nada.
   *[other] Las funciones de { $n } personas quedan en pausa: pueden seguir leyendo la ficha, pero no participar en nada.
}
upkeep-days-left = { $n ->
    [0] hoy
    [one] en un día
   *[other] en { $n } días
}
upkeep-days-overdue = { $n ->
    [one] un día de retraso
   *[other] { $n } días de retraso
}
audit-organisation-suspend = Suspendida
audit-organisation-resume = Vuelve a participar
audit-organisation-depart = Salió de la red
audit-organisation-renew = Ficha confirmada, declaración renovada
audit-organisation-flag = Se señaló un error
audit-organisation-answer-flag = Se respondió a un error señalado
audit-organisation-settle-flag = Se decidió sobre un error señalado
audit-organisation-merge = Se fusionó otra ficha
audit-organisation-part = Se deshizo una fusión
audit-organisation-not-same = Se determinó que no es la misma
audit-organisation-maybe-same = Se volvió a sugerir como la misma
audit-organisation-take-data = Datos descargados
audit-organisation-erase = Se borró lo que constaba
upkeep-wait-renewal = Confirme que la ficha sigue siendo correcta: { $name }
upkeep-wait-flags = Responda a lo que se señaló: { $name } ({ $n })
mail-standing-changed-subject = Hay una decisión que leer
mail-standing-changed-body =
    Estimado/a { $name }:

    Hay una decisión en la ficha de su organización. Inicie sesión para leerla con su motivo y saber qué se puede hacer y hasta cuándo:

    { $link }
mail-renewal-due-subject = Una confirmación anual que lleva unos minutos
mail-renewal-due-body =
    Estimado/a { $name }:

    Hay una confirmación pendiente, a más tardar el { $date }. Inicie sesión para revisarla y completarla:

    { $link }
mail-tie-proposed-subject = Una propuesta espera su respuesta
mail-tie-proposed-body =
    Estimado/a { $name }:

    Se ha hecho una propuesta a su organización. Inicie sesión para leerla y responder:

    { $link }
mail-tie-changed-subject = Hay novedades para usted en Indaba
mail-tie-changed-body =
    Estimado/a { $name }:

    Hay novedades en la ficha de su organización. Inicie sesión para leerlas:

    { $link }
mail-flag-raised-subject = Una pregunta sobre una ficha espera su respuesta
mail-flag-raised-body =
    Estimado/a { $name }:

    Se ha señalado que algo en una ficha es erróneo. Inicie sesión para leerlo y responder:

    { $link }
mail-flag-decided-subject = Se decidió una cuestión sobre una ficha
mail-flag-decided-body =
    Estimado/a { $name }:

    Se ha tomado una decisión sobre lo que se señaló acerca de una ficha. Puede leerla con su motivo aquí:

    { $link }
network-import-look = Ver primero
network-import-taken = Así se importaría el archivo
network-import-taken-text = Aún no se ha escrito nada. Se muestran las 20 primeras organizaciones y las 20 primeras observaciones. Lo que ya existe queda como está.
network-import-problems = Observaciones
network-import-known = ya existe
network-import-new = nueva
network-column-level = Nivel
network-column-country = País, por nombre o código (M49 o ISO)
network-column-website = Sitio web
network-column-languages = Idiomas de trabajo, separados por punto y coma
network-column-themes = Temas, separados por punto y coma
network-note-unknown-level = El nivel { $detail } no se conoce. Queda vacío.
network-note-unknown-country = El país { $detail } no se conoce. Queda vacío.
network-note-unknown-website = { $detail } no es la dirección de un sitio web. Queda vacío.
network-note-unknown-language = El idioma { $detail } no se conoce. Se omite.
network-note-unknown-theme = El tema { $detail } no se conoce. Se omite.
network-count-unknown = Celdas no entendidas
upkeep-data-ties = Vínculos con otras organizaciones
# The register is in order.

network-see-it-as = Ver la ficha como
network-as-oneself = Usted
network-as-public = El público
network-as-member = Otro miembro de la red
network-as-office = La Oficina
network-preview = Esto es lo que ven. Aquí no se puede cambiar nada.
network-preview-nothing = No encuentran nada aquí: para ellos, esta organización no existe.
network-recorded = Lo que consta y quién lo ve
network-field = Campo
network-value = Registrado
network-nothing-recorded = nada
network-office-and-own = La propia organización y la Oficina
network-people-and-log = Personas, decisiones anteriores, quién consultó
network-below = más abajo
network-log-text = Cada consulta de esta ficha por la Oficina queda anotada, como máximo una vez por hora y persona.
network-website = Sitio web
network-website-hint = Por ejemplo https://example.org
network-languages = Idiomas de trabajo
network-themes = Temas de trabajo
network-regions = Regiones en las que trabaja
network-leadership = Quién dirige la organización
network-leadership-hint = Opcional. Solo lo ve la Oficina, que lo usa para recuentos, como cuántas organizaciones dirigidas por mujeres participaron.
network-gender = Género de quien dirige
network-age-band = Edad de quien dirige
network-last-day = Último día de la función
network-last-day-hint = Déjelo vacío si la función no tiene fin.
network-until = Hasta
network-no-end = sin fecha de fin
network-change = Modificar
network-kind = Tipo
network-kind-all = Todo
network-kind-organisation = Organización
network-kind-consultation = Consulta
network-kind-seat = Punto focal
network-kind-briefing = Reunión informativa
network-kind-commitment = Compromiso
network-kind-paragraph = Párrafo
network-kind-statement = Afirmación
network-kind-forum = Mensaje de foro
network-kind-contribution = Contribución
network-advice-words = Deben aparecer todas las palabras: pruebe con menos o con otra forma.
network-advice-kinds = Buscar en todo
network-advice-sign-in = Los miembros de la red encuentran más al iniciar sesión.
network-narrow = Hay más. Añada una palabra para acotar la búsqueda.
network-import = Importar un archivo
network-import-lead = Las organizaciones del archivo se añaden al registro. Solo las ve la Oficina, y una segunda importación no duplica nada.
network-file = Archivo
network-file-hint = Una tabla CSV o Excel (XLSX) con encabezado y una columna de nombres, en UTF-8, de hasta 8 MB. El archivo se conserva.
network-upload = Cargar y examinar
network-imports = Archivos importados
network-import-columns = ¿Qué contiene cada columna?
network-import-first = Las primeras líneas del archivo
network-column-none = no está en este archivo
network-column-name = Nombre de la organización
network-column-decision = Decisión al respecto
network-column-date = Fecha de la decisión, como 2024-06-14
network-column-new-name = Nombre posterior, si cambió
network-column-note = Observación
network-import-start = Importar
network-import-column-twice = Esta columna está elegida dos veces. Elija cada una solo una vez.
network-import-decision-and-date = Una decisión necesita su fecha, y una fecha, su decisión. Elija ambas o ninguna.
network-import-state-uploaded = a la espera de usted
network-import-state-running = en curso
network-import-state-done = terminado
network-progress = Procesado hasta ahora
network-progress-text = Puede salir de esta página; la importación continúa.
network-progress-look = Ver ahora
network-lines-read = líneas leídas
network-in-file = organizaciones en el archivo
network-new-organisations = organizaciones añadidas
network-new-decisions = decisiones añadidas
network-count-merged = cambios de nombre y fusiones tenidos en cuenta
network-count-repeats = líneas repetidas
network-count-no-new-name = cambios de nombre que no indican el nuevo
network-count-same-name = cambios solo de grafía
network-count-alike = pares parecidos, mantenidos aparte
network-count-skipped = líneas omitidas
network-report = Informe
network-line = Línea
network-names = Nombres
network-other-name = Otro nombre
network-note-missing-column = Omitido: no hay columna { $detail }
network-note-repeated-column = Omitido: hay dos columnas { $detail }
network-note-wrong-field-count = Omitida: no tiene tantas celdas como el encabezado ({ $detail })
network-note-not-utf8 = Omitida: el texto no está en UTF-8
network-note-no-name = Omitida: no hay nombre
network-note-name-too-long = Omitida: el nombre tiene más de 300 caracteres
network-note-no-decision = Omitida: falta la decisión o es demasiado larga
network-note-bad-date = Omitida: «{ $detail }» no es una fecha como 2024-06-14
network-note-unreadable = El archivo no puede leerse a partir de aquí
network-note-merged = Una pasó a ser la otra; se mantienen como una sola organización
network-note-repeats = Omitida: repite la línea { $detail }
network-note-no-new-name = Conservada, pero no indica el nuevo nombre
network-note-same-name = Conservada; los nombres solo difieren en la grafía
network-note-alike = Se parecen. Se mantienen aparte: conviene examinarlas
audit-register-upload = Archivo de organizaciones cargado
audit-register-begin-import = Importación iniciada
audit-register-import = Archivo de organizaciones importado

# The directory, ties between organisations, representation.
network-countries = Otros países en los que trabaja
network-offers = Lo que ofrece a otras
network-seeks = Lo que busca
network-zone = Zona horaria
network-zone-hint = Los plazos terminan con el día en esta zona.
network-exchange-expertise = Conocimientos especializados
network-exchange-research = Investigación
network-exchange-training = Capacitación
network-exchange-mentoring = Mentoría
network-exchange-legal-support = Apoyo jurídico
network-exchange-psychosocial-support = Apoyo psicosocial
network-exchange-translation = Traducción
network-exchange-media = Medios de comunicación
network-exchange-convening = Convocatoria de encuentros
network-exchange-local-access = Acceso a comunidades locales
network-exchange-partners = Alianzas
network-exchange-funding = Financiación
network-all = Todo
network-facet-level = Nivel
network-facet-region = Región
network-facet-country = País
network-facet-theme = Tema
network-facet-language = Idioma de trabajo
network-facet-offers = Ofrece
network-facet-seeks = Busca
network-standing = Situación en la red
network-standing-registered = Solo en el registro
network-standing-member = Miembro de la red
network-standing-suspended = Suspendida
network-standing-departed = Ha salido de la red
network-standing-merged = Fusionada con otra
network-more-filters = Más filtros
network-found = { $n ->
    [one] { $n } organización
   *[other] { $n } organizaciones
 }
network-none-match = Ninguna organización coincide
network-none-match-text = Pruebe con menos filtros u otras palabras.
network-show-all = Mostrar todas las organizaciones
network-map = Mapa de la red
network-map-lead = Dónde tienen su sede las organizaciones, según las regiones que utilizan las Naciones Unidas.
network-as-list = Lista de organizaciones
network-map-seen = organizaciones que usted puede ver
network-map-nowhere = de ellas sin país registrado
network-map-caption = Organizaciones por región de su sede
network-region = Región
network-part-of-world = Continente
network-map-column = Usted puede ver
network-unlisted = Miembros fuera de la lista pública
network-not-said = no se indica
network-unlisted-text = Miembros fuera de la lista pública al { $date }. No se indica ninguna cifra inferior a 10 ni otra de la que pudiera deducirse.
network-ties = Vínculos con otras organizaciones
network-ties-lead = Federaciones, redes, organizaciones matrices. Un vínculo es válido cuando ambas partes lo confirman, y cualquiera puede ponerle fin.
network-ties-none = Aún no hay vínculos
network-ties-none-text = Aquí figuran los vínculos propuestos, confirmados y terminados.
network-tie-federation = Miembro de
network-tie-member = Miembro suyo
network-tie-parent = Parte de
network-tie-part = Parte suya
network-tie-beside-member = También miembros de
network-tie-beside-part = También partes de
network-tie-beside-all = Ver todas
network-tie-members = Sus miembros en la lista de organizaciones
network-tie-state-proposed = propuesto
network-tie-state-confirmed = confirmado
network-tie-state-ended = terminado
network-tie-confirm = Confirmar
network-tie-decline = Rechazar
network-tie-withdraw = Retirar la propuesta
network-tie-end = Poner fin al vínculo
network-tie-propose = Proponer un vínculo
network-tie-propose-text = Busque primero la otra organización e indique después qué vínculo las une.
network-tie-warning = Su organización no se muestra a todo el mundo. Quienes hablan en nombre de la otra sabrán que participa.
network-tie-look = Nombre de la otra organización
network-tie-look-button = Buscar
network-tie-no-match = No se encuentra con estas palabras ninguna organización que usted pueda ver.
network-tie-which = ¿Qué organización?
network-tie-kind = ¿Qué vínculo las une?
network-tie-say-we-are-member = Somos miembro de ella (una federación o red)
network-tie-say-they-are-member = Es miembro nuestro
network-tie-say-we-are-part = Somos parte de ella (una filial o sección)
network-tie-say-they-are-part = Es parte nuestra
network-tie-remark = Observación
network-tie-remark-hint = La leen ambas partes y la Oficina.
network-tie-send = Enviar la propuesta
network-tie-audience = Ambas partes y la Oficina, hasta que la otra confirme
network-tie-whom = Elija la otra organización.
network-tie-there = Ya existe un vínculo así entre ambas. Consulte la lista.
network-tie-members-only = Solo los miembros de la red proponen y confirman vínculos.
network-tie-other-side = la otra parte
network-tie-proposed-by = propuesto por { $by }
network-tie-confirmed-by = confirmado por { $by }
network-tie-ended-by = terminado por { $by }
done-tie-proposed = La propuesta está en manos de la otra organización.
done-tie-confirmed = El vínculo está confirmado.
done-tie-ended = El vínculo ha terminado.
audit-tie-propose = Vínculo propuesto
audit-tie-confirm = Vínculo confirmado
audit-tie-end = Vínculo terminado
audit-representation-set-target = Meta de representación fijada
network-independence = Declaración de independencia
network-declared-on = Declarado el { $date }:
network-funding = De dónde proceden sus fondos
network-governments = Vínculos con gobiernos
network-officials = Funcionarios en su junta directiva
network-declared-none = Ninguno, según lo declarado
network-representation = Representación en la red
network-representation-lead = De qué se compone la red frente a sus metas, dónde tiene poca presencia y quién podría cerrar una brecha. Solo se cuentan los miembros.
network-as-published = Tal como lo ve todo el mundo
network-members = miembros de la red
network-waiting = solicitudes pendientes de decisión
network-in-register = en el registro, sin nadie que hable por ellas
network-thin = Dónde la red tiene poca presencia
network-no-targets = Aún no se han fijado metas
network-no-targets-text = Las brechas se ven cuando la Oficina indica qué quiere y por qué.
network-no-gaps = Se han alcanzado todas las metas.
network-gaps-caption = Grupos por debajo de su meta, primero los más alejados
network-group = Grupo
network-what-of = Dimensión
network-target = Meta
network-missing = Faltan con el tamaño actual
network-candidates = Solicitudes que cerrarían una brecha
network-candidates-caption = Primero las que cerrarían más brechas
network-candidates-none = Ninguna de las solicitudes pendientes cerraría una brecha.
network-application = Solicitud
network-would-close = Brechas que cerraría
network-outreach = A quién dirigirse
network-outreach-text = Organizaciones del registro que cerrarían una brecha.
network-outreach-without = { $n ->
    [one] De { $n } del registro no constan ni el país ni el nivel.
   *[other] De { $n } del registro no constan ni el país ni el nivel.
 }
network-outreach-none = No consta en el registro ninguna organización que cierre una brecha.
network-outreach-caption = Las primeras por nombre; todas están en el archivo
network-address = Dirección
network-composition = De qué se compone la red
network-target-mark = La marca oscura en la barra es la meta.
network-below-target = por debajo de la meta
network-target-unset = sin meta
network-dimension-region = Continente
network-dimension-subregion = Región
network-dimension-level = Nivel
network-dimension-theme = Tema
network-dimension-gender = Género de la dirección
network-dimension-age = Edad de la dirección
network-by-region = Por continente de la sede
network-by-level = Por nivel
network-by-theme = Por tema; una organización puede tener varios
network-by-gender = Por género de quien dirige la organización
network-by-age = Por edad de quien dirige la organización
network-led-by = Dirigida por: { $who }
network-not-recorded = Sin registrar
network-cross = Regiones y niveles
network-cross-caption = Miembros por región de la sede y nivel; se destacan las casillas sin nadie
network-all-levels = Todos los niveles
network-cross-public-caption = Miembros por continente de la sede y nivel
network-or-more = { $n } o más
network-representation-public-lead = De qué se compone la red y qué quiere la Oficina que sea.
network-listed-members = miembros en la lista pública
network-unlisted-members = miembros fuera de la lista pública
network-listed = En la lista pública
network-protected-text = De los miembros fuera de la lista pública no se indica ninguna cifra inferior a { $few } ni otra de la que pudiera deducirse.
network-as-of = Cifras al { $date }, renovadas una vez al mes.
network-steady = El número de miembros fuera de la lista pública solo cambia aquí cuando ha variado en { $few } o más, para que la comparación de dos meses no revele nada de unos pocos. Por eso algunas cifras son más antiguas.
network-targets = Metas de representación
network-targets-lead = La proporción que la Oficina quiere como mínimo de un grupo y por qué. Las metas y sus motivos son públicos, y los anteriores se conservan.
network-targets-in-force = Metas vigentes
network-targets-history = Todas las metas fijadas, la más reciente primero
network-target-set = Fijar o retirar una meta
network-target-percent = Proporción mínima, en porcentaje
network-target-percent-hint = Un número entero del 1 al 100. Déjelo vacío para retirar la meta.
network-target-percent-wrong = Escriba un número entero del 1 al 100 o déjelo vacío.
network-target-reason = Motivo
network-target-reason-hint = Público. ¿En qué se basa la meta?
network-target-none = sin meta
network-target-audience = Público

# What is stored about a person
network-own-organisations = Organizaciones en las que tiene o tuvo una función
network-own-flags = Errores que señaló en una ficha
network-own-imports = Archivos que importó

network-where = Dónde aparece su nombre
network-where-its = Dónde aparece su nombre como organización
network-where-link = Dónde aparece el nombre
network-where-lead = Cada lugar de este sitio donde figura el nombre de la organización: quién puede verlo allí, desde cuándo y cómo se retira.
network-where-caption = Lugares donde aparece el nombre
network-where-place = Lugar
network-where-address = Dirección
network-where-seen = Ven el nombre
network-where-leave = Retirarlo
network-where-withdraw = Retirar nuestro nombre de aquí
network-where-again = Volver a mostrar nuestro nombre aquí
network-where-own = Solo la propia organización puede retirarlo.
network-where-effect = El nombre desaparece de inmediato de todas las listas, páginas y archivos de esa actividad. Lo dicho permanece, como dicho por una organización de la red, y las cifras publicadas quedan como están. La Oficina sigue viendo el nombre.
network-where-files = No se registra quién descargó una lista o un archivo público, y lo que otras personas se llevaron o copiaron no puede recuperarse. Lo dicho bajo seudónimo no lleva ningún nombre y no figura aquí.
network-where-seen-public = Todas las personas
network-where-seen-network = La red y la Oficina
network-where-seen-invited = Las organizaciones invitadas y la Oficina
network-where-seen-office = La Oficina
network-where-seen-others = Aquellos a quienes la Oficina lo transmite
network-where-record = Ficha y su historial
network-where-record-stays = La Oficina la conserva mientras la organización participe. Puede abandonar la red y pedir después que se borre lo registrado.
network-where-directory = Página de la organización, lista de organizaciones, sus archivos y la búsqueda
network-where-export = Archivo de la lista de organizaciones que la Oficina puede descargar, donde quizá figure el nombre
network-where-export-stays = Una segunda persona lo aceptó para un fin indicado. Lo descargado no puede recuperarse; pregunte el fin a la Oficina.
network-where-export-outward = Archivo de organizaciones que la Oficina puede transmitir a otros, donde quizá figure el nombre
network-where-export-outward-stays = Una segunda persona lo aceptó para un fin indicado. El nombre no figura si la evaluación de riesgos no lo permitía entonces. Lo transmitido no puede recuperarse; cuando la evaluación deja de permitirlo, el archivo siguiente ya no lleva el nombre.
network-where-tie = Vínculo con { $name }
network-where-tie-hidden = Vínculo con una organización que usted no ve
done-name-withdrawn = Su nombre ya no se muestra allí.
done-name-shown = Su nombre vuelve a mostrarse allí a quienes ven a su organización.
audit-organisation-withdraw-name = Nombre retirado de una actividad
audit-organisation-show-name = Nombre mostrado de nuevo en una actividad
upkeep-data-presences = Cómo figura en las actividades
mail-name-withdrawn-subject = Un cambio en una actividad a su cargo
mail-name-withdrawn-body =
    Estimado/a { $name }:

    Una organización participa a partir de ahora sin su nombre. Las listas ya han cambiado; le rogamos que no la nombre en otros lugares. La actividad está aquí:

    { $link }

# What changed since somebody was here, and what letters are about.
network-topic = Vínculos de su organización y respuestas sobre fichas
