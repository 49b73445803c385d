# The words of sign-in, accounts and the people of the Office.
accounts-invitation-title = Le damos la bienvenida: prepare su acceso
accounts-invitation-lead = Esta invitación es para { $email }. Solo puede usarse una vez.
accounts-name = Nombre
accounts-name-hint = Tal como deban verlo las personas con quienes trabaja.
accounts-email = Correo electrónico
accounts-password = Contraseña
accounts-password-hint = Al menos 12 caracteres. Cuatro palabras poco comunes son una buena opción.
accounts-old-password = Contraseña actual
accounts-new-password = Nueva contraseña
accounts-second-step = Un segundo paso
accounts-second-step-text = Con una aplicación de autenticación en su teléfono, una contraseña robada no basta para entrar. Escanee la imagen o escriba la clave.
accounts-picture = Imagen con la clave para su aplicación de autenticación
accounts-secret = La clave:
accounts-code = Código de su aplicación
accounts-code-hint = Seis cifras, nuevas cada 30 segundos.
accounts-code-or-recovery = Seis cifras, o uno de sus códigos de recuperación.
accounts-accept = Aceptar e iniciar sesión
accounts-codes-title = Sus códigos de recuperación
accounts-codes-text = Cada uno abre su cuenta una vez si pierde el teléfono. Solo se muestran ahora: imprímalos o anótelos y guárdelos en un lugar seguro.
accounts-codes-kept = Ya los he guardado
accounts-sign-in-title = Inicio de sesión
accounts-sign-in-button = Iniciar sesión
accounts-no-account = Las cuentas se abren por invitación de la Oficina o de su organización.
accounts-account-title = Su cuenta
accounts-sessions = Dónde tiene la sesión iniciada
accounts-sessions-caption = Sesiones abiertas; no se registran ni la dirección ni el dispositivo
accounts-begun = Inicio
accounts-seen = Último uso
accounts-end = Cerrar
accounts-this-one = (esta)
accounts-end-session = Cerrar esta sesión
accounts-end-all = Cerrar sesión en todas partes
accounts-change-password = Cambiar la contraseña
accounts-new-codes = Nuevos códigos de recuperación
accounts-new-codes-text = Los anteriores dejan de servir.
accounts-log = Lo que se ha hecho con su cuenta
accounts-log-caption = Las 30 últimas entradas
accounts-when = Cuándo
accounts-who = Quién
accounts-what = Qué
accounts-object = Objeto
accounts-people = Personas de la Oficina
accounts-people-lead = Invite a sus colegas a ejercer una función. Cada invitación es un único enlace en un único mensaje.
accounts-role = Función
accounts-letter-language = Idioma del mensaje
accounts-invite = Enviar la invitación
accounts-invited-caption = Invitaciones
accounts-state = Estado
accounts-accepted = aceptada
accounts-open-until = abierta hasta el { $date }
accounts-the-office = la Oficina
accounts-audit = Registro de auditoría
accounts-audit-lead = Todo cambio posterior en el registro queda a la vista. Aquí solo se puede leer.
done-signed-out = Ha cerrado la sesión.
done-password = Su contraseña ha cambiado. Las demás sesiones se han cerrado.
done-session-ended = La sesión se ha cerrado.
done-invited = La invitación está en camino.
audit-session-begin = Sesión iniciada
audit-session-end = Sesión cerrada
audit-account-create = Cuenta creada
audit-account-change-password = Contraseña cambiada
audit-account-renew-codes = Nuevos códigos de recuperación
audit-appointment-begin = Nombramiento
audit-invitation-send = Invitación enviada
mail-invitation-subject = Su invitación a Indaba
mail-invitation-body =
    Estimado/a { $name }:

    Le invitamos a participar en { $place }, en Indaba. Este enlace es solo para usted; puede usarse una vez, en un plazo de { $days } días:

    { $link }
accounts-set-up-lead = Usted es la primera persona en llegar y se ocupará de esta instalación. Este enlace solo puede usarse una vez.
accounts-appointments = Quién ejerce cada función
accounts-since = Desde
accounts-end-appointment = Poner fin
audit-appointment-end = Fin del nombramiento
done-appointment-ended = El nombramiento ha terminado. La persona dejará de tener la función en la próxima página que abra.

accounts-change-profile = Cambiar el nombre y el idioma
accounts-letters-in = Idioma de los mensajes que recibe
accounts-change-email = Cambiar la dirección de correo electrónico
accounts-change-email-text = Se envía un mensaje a la nueva dirección; el cambio surte efecto cuando usted abre el enlace. Se avisa a la dirección anterior.
accounts-new-email = Nueva dirección de correo electrónico
accounts-email-confirm-lead = A partir de ahora iniciará sesión con { $email } y allí recibirá los mensajes.
accounts-email-confirm = Usar esta dirección
accounts-change-password-text = Se cierran las sesiones en otros dispositivos.
accounts-authenticator = Aplicación de autenticación
accounts-change-authenticator = Configurar otra aplicación de autenticación
accounts-change-authenticator-text = Escanee la imagen con la nueva aplicación o escriba la clave. La anterior dejará de funcionar y se cerrarán las demás sesiones.
accounts-codes-left = { $n ->
    [one] Queda un código.
   *[other] Quedan { $n } códigos.
}
accounts-codes-used = El último se usó el { $date }.
accounts-codes-print = Para imprimirlos, use la orden de impresión de su navegador: en el papel solo aparecen los códigos.
accounts-own-roles = Sus funciones
accounts-until = Hasta
accounts-no-end = sin fecha de fin
accounts-last-day = Último día de la función
accounts-last-day-hint = Déjelo vacío si la función no tiene fin. Termina por sí sola a medianoche UTC.
accounts-appoint-hint = Quien ya tenga una cuenta con esta dirección recibe el nombramiento de inmediato; las demás personas reciben una invitación.
accounts-scope = Para
accounts-whole-house = todo el portal
accounts-change = Modificar
accounts-save = Guardar
done-appointed = El nombramiento rige desde ahora. Se avisa a la persona por correo electrónico.
done-appointment-changed = Se ha cambiado el último día de la función. Se avisa a la persona por correo electrónico.
accounts-join-title = Una nueva función para usted
accounts-join-lead = Esta invitación es para { $email }. Solo puede usarse una vez.
accounts-join = Aceptar la función
accounts-join-sign-in = Ya tiene una cuenta. Inicie sesión para aceptar.
accounts-join-other = Ha iniciado sesión con otra dirección. Cierre la sesión y abra de nuevo este enlace.
done-joined = A partir de ahora tiene la nueva función.
done-recovered = Ha entrado con un código de recuperación, que ya no sirve. Si ha perdido el teléfono, configure ahora otra aplicación de autenticación.
done-email-letter = Se ha enviado un mensaje a la nueva dirección. Abra el enlace en un plazo de dos días.
done-email = Su dirección de correo electrónico ha cambiado. Las demás sesiones se han cerrado.
done-authenticator = La nueva aplicación ya funciona. Las demás sesiones se han cerrado.
accounts-last-check = Última comprobación
accounts-log-whole = El registro estaba íntegro
accounts-log-entries = { $n ->
    [one] Una entrada
   *[other] { $n } entradas
}
accounts-log-head = Valor hash de todas sus entradas
accounts-log-broken = El registro no es íntegro a partir de la entrada { $number }: fue modificada, eliminada o añadida.
accounts-never-checked = El registro aún no se ha comprobado desde aquí.
accounts-verify = Comprobar todo el registro
done-audit-verified = Se ha comprobado el registro. El resultado figura abajo.
accounts-checkpoints = Puntos de control
accounts-checkpoint-text = Un punto de control indica cuántas entradas tiene el registro y da un único valor hash de todas ellas, firmado por este sitio. Cada día se crea uno. Guarde uno en otro lugar: si más tarde se cambia, se quita o se añade alguna de esas entradas, el registro deja de corresponder a él.
accounts-checkpoint-newest = Último punto de control
accounts-checkpoint-link = El último punto de control
accounts-log-key = La clave con que se comprueban los puntos de control
accounts-checkpoint-how = Quien opera el sitio escribe todo el registro en un archivo con la primera orden. Con la segunda, quien tenga ese archivo lo comprueba, sin este sitio, con un punto de control guardado en otro lugar.
accounts-sign = Crear ahora un punto de control
accounts-proof-text = Una prueba demuestra, sin este sitio, que una entrada figura en el registro y no se ha cambiado desde entonces. Para comprobarla más adelante, guárdela junto con la clave.
done-audit-signed = El punto de control está creado. Figura abajo.
accounts-entries = Entradas
accounts-action = Acción, o su comienzo
accounts-from = Desde
accounts-to = Hasta
accounts-no-entries = Sin entradas
accounts-no-entries-text = Nada coincide con este filtro. Amplíe las fechas o bórrelo.
accounts-the-house = (el sistema)
accounts-csv-limit = Un archivo contiene hasta 20.000 entradas, primero las más recientes. Acote el filtro para las más antiguas.
accounts-operations = Funcionamiento
accounts-operations-lead = El estado del sistema. Aquí no se puede leer ningún mensaje ni contenido.
accounts-version = Versión
accounts-engine = Base de datos
accounts-database-size = Tamaño de la base de datos
accounts-room-left = Espacio libre en disco, del total
accounts-work = Trabajo en curso
accounts-no-work = Nada está en espera y nada ha fallado.
accounts-work-caption = Mensajes y eventos en espera o fallidos
accounts-kind = Tipo
accounts-count = Número
accounts-due = Fecha prevista
accounts-job-waiting = en espera
accounts-job-failed = apartado
accounts-troubles = Lo que ha fallado
accounts-attempts = Intentos
accounts-problem = Mensaje del sistema
accounts-retry = Reintentar ahora
done-job-retried = Se reintentará en unos segundos.
accounts-migrations = Pasos del esquema
audit-appointment-change = Fin de un nombramiento modificado
audit-account-change-profile = Nombre o idioma modificado
audit-account-begin-email-change = Cambio de dirección de correo electrónico solicitado
audit-account-change-email = Dirección de correo electrónico cambiada
audit-account-change-authenticator = Aplicación de autenticación reemplazada
audit-office-verify-audit = Registro comprobado
audit-office-sign-audit = Punto de control del registro creado
audit-log-carry-over = Registro pasado a su forma actual
audit-office-export-audit = Registro exportado
audit-office-retry-job = Trabajo fallido reintentado
mail-appointment-subject = Su cuenta en Indaba
mail-appointment-body =
    Estimado/a { $name }:

    Algo ha cambiado en su cuenta. Inicie sesión para verlo:

    { $link }
mail-email-confirm-subject = Confirme su dirección de correo electrónico
mail-email-confirm-body =
    Estimado/a { $name }:

    Ha pedido usar esta dirección en Indaba. Abra este enlace en un plazo de { $days } días para confirmarla:

    { $link }

    Si no ha sido usted, no abra el enlace: nada cambiará.
mail-email-changing-subject = Su cuenta en Indaba
mail-email-changing-body =
    Estimado/a { $name }:

    Alguien que conoce su contraseña ha pedido cambiar la dirección de correo electrónico de su cuenta. Si no ha sido usted, inicie sesión y cambie la contraseña ahora:

    { $link }

# What is stored about a person
accounts-own-data = Lo que se guarda sobre usted
accounts-own-data-link = Consultar y descargar lo que se guarda sobre usted
accounts-own-data-lead = Todo lo que este sitio guarda sobre su cuenta, parte por parte. Puede llevárselo en un solo archivo. Solo usted puede hacerlo: guarde el archivo donde nadie más lo lea, pues contiene también lo que su organización dice sin su nombre en consultas abiertas.
accounts-own-data-part = Parte
accounts-own-data-number = Cantidad
accounts-own-data-nothing = Donde no se guarda nada
accounts-own-data-left-out = Lo que el archivo no incluye
accounts-own-data-secrets = Lo que abriría su cuenta: su contraseña, la clave de su aplicación de autenticación, sus códigos de recuperación.
accounts-own-data-hidden = Los textos y nombres que ya no puede ver aquí, por ejemplo en una consulta a la que ya no se le invita. Los comprobantes de lo que envió allí sí están en el archivo.
accounts-own-data-others = Lo que pertenece a otras personas: las direcciones de correo electrónico de quienes usted invitó y lo que escribió para la Oficina acerca de terceros.
accounts-own-account = Cuenta
accounts-own-sessions = Sesiones
accounts-own-new-addresses = Direcciones por confirmar
accounts-own-invitations = Invitaciones dirigidas a usted
accounts-own-invitations-sent = Invitaciones que usted envió
accounts-own-letters = Mensajes para usted aún no enviados
accounts-own-log = Entradas del registro de auditoría
audit-account-take-data = Datos propios descargados

accounts-close = Cerrar la cuenta
accounts-close-text = El cierre es definitivo y tiene efecto inmediato. No se pide ningún motivo.
accounts-close-goes = Lo que desaparece
accounts-close-goes-entry = Su contraseña, su aplicación de autenticación, sus códigos de recuperación, sus claves de acceso, sus sesiones y todas sus funciones.
accounts-close-goes-name = Su nombre y su dirección de correo electrónico, y lo que indicó sobre su género y su edad.
accounts-close-goes-drafts = Sus borradores.
accounts-close-stays = Lo que queda, y por qué
accounts-close-stays-words = Lo que aportó queda bajo el nombre de la organización o el seudónimo: otras personas lo han respondido y hay resultados que se apoyan en ello.
accounts-close-stays-record = Las firmas y las decisiones en que intervino conservan el nombre de entonces, para que puedan examinarse. El registro conserva lo que se hizo, sin su nombre.
accounts-close-representative = ¿Nadie más habla en nombre de su organización? Pida que se invite antes a otra persona: sin ella, la organización no tendrá acceso a nada aquí.
accounts-close-understood = He leído lo que desaparece y lo que queda
accounts-close-understood-missing = Marque que ha leído lo que sigue.
accounts-closed-name = Cuenta cerrada
done-account-closed = Su cuenta está cerrada. Se lo confirmamos por correo electrónico. Gracias por haber participado.
audit-account-close = Cuenta cerrada
mail-account-closed-subject = Su cuenta en Indaba está cerrada
mail-account-closed-body =
    Estimado/a { $name }:

    Su cuenta en Indaba se ha cerrado, como pidió. Ya no se conservan allí su nombre ni su dirección de correo electrónico.

    ¿No fue usted? Entonces alguien conocía su contraseña. Escriba a la Oficina:

    { $link }

# Downloads that a second person agrees to
accounts-exports = Descargas de datos personales
accounts-exports-lead = Un archivo con datos de muchas personas solo sale de la casa para un fin declarado y con el acuerdo de una segunda persona. El acuerdo vale un día, exactamente para ese archivo.
accounts-exports-none = No se ha pedido nada.
accounts-export-what = Archivo
accounts-export-purpose = Finalidad
accounts-words-forgotten = Borrado: con el expediente al que se refería, o al cabo de dos años.
accounts-export-asker = Pedido por
accounts-export-state-waiting = A la espera de una segunda persona
accounts-export-state-agreed = Acordado
accounts-export-state-refused = Denegado
accounts-export-state-over = Vencido
accounts-export-take = Descargar
accounts-export-reason = Motivo, si lo deniega
accounts-export-agree = Dar el acuerdo
accounts-export-refuse = Denegar
accounts-export-ask = Pedir el archivo
accounts-export-ask-lead = Este archivo contiene datos de muchas personas. Diga para qué lo necesita y adónde va: una segunda persona lo lee antes de que usted reciba el archivo, y queda en el registro y en el propio archivo.
accounts-export-purpose-hint = Qué hará con él, quién lo verá y cuándo lo borrará.
accounts-export-nobody = Todavía no hay nadie que pueda dar su acuerdo: hace falta otra persona que confirme decisiones o audite.
accounts-export-goes = Destino
accounts-export-goes-within = Queda en la Oficina
accounts-export-goes-within-text = Solo lo leen personas de la Oficina y nadie lo transmite.
accounts-export-goes-outward = Se transmite a otros
accounts-export-goes-outward-text = Lo reciben personas ajenas a la Oficina; quedan fuera las organizaciones cuya evaluación de riesgos no lo permite.
accounts-export-stays = Este archivo queda en la Oficina: no puede transmitirse a otros.
accounts-wait-export = Una descarga de datos personales espera su respuesta
accounts-wait-export-agreed = Se acordó una descarga que usted pidió
done-export-asked = Su petición se ha enviado. Recibirá una carta cuando tenga respuesta.
done-export-agreed = Ha dado su acuerdo. Quien lo pidió puede llevarse el archivo durante un día.
done-export-refused = Lo ha denegado. Quien lo pidió leerá su motivo.
audit-second-ask = Se pidió el acuerdo de una segunda persona
audit-second-answer = Respuesta como segunda persona
audit-second-take = Datos personales descargados
audit-second-forget = Texto de una solicitud borrado
mail-export-asked-subject = Algo le espera en Indaba
mail-export-asked-body =
    Estimado/a { $name }:

    Una persona de la Oficina pide su acuerdo. Léalo aquí:

    { $link }
mail-export-answered-subject = Hay una respuesta en Indaba
mail-export-answered-body =
    Estimado/a { $name }:

    Lo que pidió tiene respuesta. Léala aquí:

    { $link }

# Sealed records opened by agreement of two
accounts-glass = Expedientes sellados
accounts-glass-lead = Lo que alguien escribió para unas pocas personas solo se abre a otras con un motivo escrito y el acuerdo de una segunda persona. Se puede leer durante un día, cada lectura consta en el registro y se informa a los interesados.
accounts-glass-ask = Pedir que se abra un expediente
accounts-glass-ask-lead = Pida un solo expediente que de otro modo no le corresponde leer. Una segunda persona lee su motivo antes de que usted pueda verlo.
accounts-glass-what = Expediente
accounts-glass-number = Su número
accounts-glass-number-hint = La última parte de la dirección de su página; también sirve la dirección completa. Para una declaración, la dirección de la organización.
accounts-glass-purpose = Motivo
accounts-glass-purpose-hint = Por qué hay que leerlo y qué ocurriría de lo contrario.
accounts-glass-unknown = No existe ese expediente.
accounts-glass-open-already = Este expediente ya lo puede leer.
accounts-glass-kind-applications = Solicitud de ingreso
accounts-glass-kind-decisions = Decisión, con su motivo para la parte interesada
accounts-glass-kind-appeals = Expediente de un recurso
accounts-glass-kind-independence-declarations = Declaración de independencia
accounts-glass-answer = Responder a la petición
accounts-glass-answer-lead = Si está de acuerdo, quien lo pidió puede leer el expediente durante un día y se informa de inmediato a los interesados.
accounts-glass-later = Informar más tarde a los interesados
accounts-glass-later-hint = Solo si una carta enviada ahora pusiera a alguien en peligro. Diga por qué más abajo.
accounts-glass-days-label = Después de cuántos días
accounts-glass-days = Elija entre 1 y { $most } días.
accounts-glass-reason = Su motivo, si se niega o si la carta debe esperar
accounts-glass-open = Abrir
accounts-glass-open-lead = Lee esto porque una segunda persona estuvo de acuerdo. Esta lectura consta en el registro.
accounts-wait-glass = Una petición de abrir un expediente sellado espera su respuesta
accounts-wait-glass-agreed = Ya se puede abrir un expediente sellado que pidió
done-glass-agreed = Ha dado su acuerdo. Quien lo pidió puede leer el expediente durante un día.
audit-keys-rotate = Clave maestra de los expedientes sellados sustituida
audit-keys-retire = Claves maestras antiguas destruidas
audit-record-open = Expediente sellado abierto con acuerdo
audit-record-agree = Acuerdo para abrir un expediente sellado
audit-record-told = Se abrió un expediente suyo con el acuerdo de dos personas
mail-record-opened-subject = Algo que leer en Indaba
mail-record-opened-body =
    Estimado/a { $name }:

    Hay algo nuevo que leer sobre su expediente en Indaba:

    { $link }

# Cómo empezó una sesión
accounts-way = Cómo
accounts-way-set-up = Creación de la cuenta
accounts-way-code = Contraseña y código
accounts-way-recovery-code = Contraseña y código de recuperación
accounts-way-demonstration = Enlace de la demostración
accounts-end-others = Cerrar la sesión en todos los demás lugares
done-sessions-ended = Todas las demás sesiones están cerradas.
audit-session-prove = Identidad confirmada

# Claves de acceso
accounts-passkeys = Claves de acceso
accounts-passkeys-lead = Con una clave de acceso usted inicia sesión con la huella, el rostro o el PIN de su propio dispositivo, que no salen de él. Vale por la contraseña y el código a la vez.
accounts-passkeys-count = { $n ->
    [0] No tiene ninguna.
    [one] Tiene una clave de acceso.
   *[other] Tiene { $n } claves de acceso.
}
accounts-passkeys-change = Añadir o eliminar claves de acceso
accounts-passkey-add = Añadir una clave de acceso
accounts-passkey-name = Nombre de la clave de acceso
accounts-passkey-name-hint = Para reconocerla, por ejemplo «teléfono» o «llave de la oficina». Solo usted lo lee.
accounts-passkey-used = Último uso
accounts-passkey-never = todavía no
accounts-passkey-kept = Dónde está
accounts-passkey-here = solo en un dispositivo
accounts-passkey-copied = también en poder del fabricante del dispositivo
accounts-passkey-remove = Eliminar
accounts-sign-in-passkey = Con una clave de acceso
accounts-way-passkey = Clave de acceso
done-passkey-added = La clave de acceso se ha añadido. Una carta lo confirma.
done-passkey-removed = La clave de acceso se ha eliminado. Una carta lo confirma.
audit-account-add-passkey = Clave de acceso añadida
audit-account-remove-passkey = Clave de acceso eliminada
audit-account-passkey-copied = Se rechazó una clave de acceso posiblemente copiada
mail-sign-in-changed-subject = Su cuenta en Indaba
mail-sign-in-changed-body =
    Estimado/a { $name }:

    La forma en que usted inicia sesión en Indaba ha cambiado. Si fue usted, no tiene que hacer nada. Si no fue usted, inicie sesión y revise su cuenta ahora:

    { $link }

# Iniciar sesión por una institución
accounts-institution = Su institución
accounts-institution-lead = Si su institución le conoce, puede iniciar sesión en ella en lugar de escribir aquí su contraseña. Nadie se reconoce por una dirección de correo: usted vincula ambas una vez, desde aquí.
accounts-institution-link = Vincular esta cuenta
accounts-institution-issuer = Institución
accounts-institution-unlink = Quitar el vínculo
accounts-institution-see = Vínculo con su institución
accounts-institution-code = Un código más
accounts-institution-code-lead = Su institución no indicó un segundo factor. Escriba un código de este sitio.
accounts-sign-in-institution = Por su institución
accounts-sign-in-institution-text = Para las personas de la Oficina.
accounts-from-institution = por la institución
accounts-way-institution = Institución
done-institution-linked = Su cuenta está vinculada. Una carta lo confirma.
done-institution-unlinked = El vínculo se ha quitado. Una carta lo confirma.
audit-account-link-institution = Cuenta vinculada a una institución
audit-account-unlink-institution = Vínculo con una institución quitado

# La vuelta a la cuenta
accounts-recover = No puedo iniciar sesión
accounts-recover-lead = Diga qué ha perdido. Si existe una cuenta con esta dirección, se le envía una carta con un enlace.
accounts-recover-ask = Enviar la carta
accounts-recover-codes = Si aún tiene un código de recuperación y su contraseña, inicie sesión con ese código en lugar del de la aplicación.
accounts-lost = ¿Qué ha perdido?
accounts-lost-authenticator = El teléfono o la aplicación con los códigos
accounts-lost-password = La contraseña
accounts-lost-both = Ambas cosas
accounts-recovery-password = Escriba su contraseña. Después pasan tres días en los que puede detenerlo; luego una carta trae un enlace para configurar otra aplicación.
accounts-recovery-code = Escriba uno de sus códigos de recuperación. Después pasan tres días en los que puede detenerlo; luego una carta trae un enlace para elegir otra contraseña.
accounts-recovery-others = Alguien que le conoce confirma que es usted: quien administra su organización, o dos personas de la Oficina. Hable usted con ellas. No ven ni fijan su contraseña.
accounts-recovery-one-code = Uno de sus códigos de recuperación
accounts-recovery-go-on = Continuar
accounts-recovery-set = Fije aquí lo que perdió. Lo demás queda como está, y todas las sesiones se cierran.
accounts-recovery-waiting = Antes deben pasar tres días, para que pueda detenerlo si no fue usted. Una carta trae el enlace.
accounts-recovery-opens = Abierto desde
accounts-recovery-asking = Alguien que le conoce tiene que confirmar que es usted. Hable usted con esa persona.
accounts-recovery-not-you = ¿No fue usted? Entonces deténgalo. Hasta ahora nada ha cambiado.
accounts-recoveries = Confirmar quién es alguien
accounts-recoveries-lead = Estas personas perdieron la contraseña y la aplicación de autenticación. Confirme solo después de hablar con ellas, en persona o por un número que ya conocía. Usted no ve ni fija ningún secreto.
accounts-recoveries-none = Nadie espera
accounts-recoveries-none-text = Aquí figura quien pide volver a entrar en su cuenta.
accounts-recoveries-asked = Solicitado
accounts-recoveries-confirm = Es esta persona
accounts-recoveries-nobody = Nadie ha confirmado aún
accounts-recoveries-one = Una persona ha confirmado; falta una segunda
done-recovery-asked = Si existe una cuenta con esta dirección, hay una carta en camino. Su enlace vale un día.
done-recovery-others = Anotado. Hable ahora con quien administra su organización o con la Oficina.
done-recovery-waiting = Anotado. En tres días una carta trae el enlace. Hasta entonces puede detenerlo en cada página y en la carta.
done-recovered-password = Su nueva contraseña ya funciona. Inicie sesión.
done-recovery-stopped = Detenido. Nada ha cambiado.
done-recovery-confirmed = Confirmado. Gracias.
audit-account-ask-recovery = Vuelta a la cuenta solicitada
audit-account-ask-confirmation = Confirmación de otras personas solicitada
audit-account-begin-recovery = Vuelta a la cuenta iniciada; pasan tres días
audit-account-open-recovery = Vuelta a la cuenta abierta
audit-account-stop-recovery = Vuelta a la cuenta detenida
audit-account-confirm-recovery = Identidad confirmada por otra persona
audit-account-recover = Nuevos secretos fijados por la vuelta a la cuenta
accounts-wait-recoveries = Personas que esperan que usted confirme su identidad ({ $n })
mail-recovery-subject = Su cuenta en Indaba
mail-recovery-body =
    Estimado/a { $name }:

    Alguien dijo que no puede iniciar sesión en su cuenta. Si fue usted, continúe aquí en un plazo de { $time } horas:

    { $link }

    Si no fue usted, no use el enlace: nada cambia.
mail-recovery-waiting-subject = Su cuenta en Indaba
mail-recovery-waiting-body =
    Estimado/a { $name }:

    Un nuevo acceso a su cuenta se abre dentro de { $time } horas. Si fue usted, solo tiene que esperar la próxima carta. Si no fue usted, deténgalo aquí ahora:

    { $link }
mail-recovery-open-subject = Su cuenta en Indaba
mail-recovery-open-body =
    Estimado/a { $name }:

    Ya puede fijar lo que perdió. Este enlace sirve una vez, en un plazo de { $time } días:

    { $link }

# What letters say.
accounts-letters = Lo que dicen los correos
accounts-letters-lead = Le escribimos cuando hay algo para usted. Usted decide cuánto dicen esos correos.
accounts-letters-choice = ¿Qué deben decir los correos que recibe?
accounts-letters-bland = Solo que tiene un mensaje
accounts-letters-bland-text = Siempre las mismas palabras, sin nombres, títulos ni tema. Llevan a la página de inicio; allí lee de qué se trata, después de iniciar sesión.
accounts-letters-full = Todo
accounts-letters-full-text = De qué se trata, cómo se llama y un enlace directo.
accounts-letters-warning = Lo que revelan los correos completos
accounts-letters-warning-1 = Quien pueda leer su correo, en su proveedor, en su dispositivo o por encima de su hombro, sabrá a qué organización pertenece, en qué participa y cuándo se respondió o se decidió algo.
accounts-letters-warning-2 = Un correo enviado no se puede recuperar. Si vuelve atrás, los que aún no han salido ya no dicen nada.
accounts-letters-warning-3 = Hasta el correo más breve muestra a su proveedor que viene de aquí, y cuándo.
accounts-letters-warning-4 = Las invitaciones y los correos sobre su forma de iniciar sesión dicen siempre lo que debe saber enseguida.
accounts-letters-warning-5 = Si la Oficina acepta respuestas por correo, un correo completo sobre un tema que usted sigue lleva una dirección durante 30 días. Quien la lea puede escribir en su lugar en ese tema.
accounts-letters-change = Cambiar lo que dicen los correos
accounts-newsletter = Boletín
accounts-newsletter-change = Recibirlo o darse de baja
accounts-messages = Mensajes en su página de inicio
done-letters = Guardado. Vale también para los correos que aún no han salido.
audit-account-choose-letters = Contenido de los correos elegido
audit-account-end-replies = Direcciones de respuesta por correo anuladas
audit-account-put-messages-away = Mensajes retirados
accounts-tokens = Claves de acceso para programas
accounts-tokens-see = Ver y crear claves de acceso para programas

# What is told by letter, and when.
accounts-notifications = Sobre qué le escribimos
accounts-notifications-lead = Elija lo que elija aquí, todo aparece en la página «Mi día». También vale para las cartas que ya esperan.
accounts-notifications-topics = Por asunto
accounts-notifications-themes = Por tema
accounts-notifications-themes-text = Las consultas y las novedades tienen temas. Si hay varios, vale el que avisa antes. Su elección se guarda sellada.
accounts-notifications-keep = Guardar esta elección
accounts-notifications-elsewhere = Se elige en otras páginas
accounts-notifications-always = Siempre se avisa enseguida
accounts-when-at-once = Enseguida
accounts-when-daily = En un resumen diario
accounts-when-never = Sin carta
accounts-when-as-topic = Como el asunto
accounts-own-visit = Su última visita
audit-account-choose-notifications = Se eligió de qué se avisa por carta
done-notifications = Su elección está guardada.
accounts-notifications-change = Elegir asuntos y temas
