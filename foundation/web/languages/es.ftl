# Las palabras del marco de página y de los componentes (ui-…).
ui-site-name = Indaba
ui-site-line = La sociedad civil y la Oficina de las Naciones Unidas de Lucha contra el Terrorismo
ui-office-name = Oficina de las Naciones Unidas de Lucha contra el Terrorismo
ui-skip = Ir al contenido
ui-demo = Demostración. Las organizaciones y personas que aparecen aquí son ficticias.
ui-language = Idioma:
ui-navigation = Principal
ui-crumbs = Usted está aquí
ui-account = Su cuenta
ui-sign-in = Iniciar sesión
ui-leave = Salir del sitio
ui-weather = El tiempo
ui-weather-open = Abrir el tiempo
ui-sign-out = Cerrar sesión
ui-footer = En Indaba, la Oficina consulta a la sociedad civil y responde a lo que esta le dice.
ui-accessibility = Accesibilidad
ui-privacy = Privacidad
ui-developers = Para programas
ui-error = Error:
ui-errors-title = Compruebe lo siguiente
ui-optional = (opcional)
ui-limit = { $n ->
    [one] { $n } carácter como máximo
   *[other] { $n } caracteres como máximo
}
ui-audience = Quién verá esto:
ui-state = Estado:
ui-next-step = Próximo paso:
ui-done = terminado
ui-pages = Páginas de resultados
ui-previous = Anterior
ui-next = Siguiente
ui-filter = Aplicar filtros
ui-clear-filters = Borrar filtros
ui-download = Descargar:
ui-export-mark = Descargado por { $name } el { $when }. Finalidad: { $purpose } Con el acuerdo de { $second }.
ui-export-within = Queda en la Oficina.
ui-export-outward = Se transmite a otros. Quedan fuera las organizaciones cuya evaluación de riesgos no lo permite, por lo que la lista puede no estar completa.
ui-feed = Canal de noticias
ui-paragraph = Párrafo { $number }
ui-notes = Notas
ui-back-to-text = Volver al texto
ui-added = añadido
ui-removed = suprimido
ui-receipt = Comprobante
ui-your-words = Lo que usted escribió
ui-answer = Respuesta de la Oficina
ui-share = Proporción
ui-percent = { $share } %
ui-target = Meta
ui-gap = Brecha
ui-target-reached = Alcanzada
ui-map-disclaimer = Los límites y los nombres que figuran en este mapa y las designaciones que en él se utilizan no implican su aprobación ni aceptación oficial por las Naciones Unidas.

# Themes of the work, and who leads an organisation.
theme-conditions = Condiciones que propician el terrorismo
theme-prevention = Prevención y lucha contra el terrorismo
theme-capacity = Creación de capacidad
theme-human-rights-rule-of-law = Derechos humanos y estado de derecho (pilar IV)
theme-human-rights = Derechos humanos
theme-gender = Igualdad de género
theme-youth = Juventud
theme-rehabilitation-reintegration = Rehabilitación y reintegración
theme-victims = Víctimas del terrorismo
gender-woman = Mujer
gender-man = Hombre
gender-another = Otro género
gender-not-said = No indicado
age-band-18-29 = De 18 a 29 años
age-band-30-44 = De 30 a 44 años
age-band-45-59 = De 45 a 59 años
age-band-60-and-over = 60 años o más
age-band-not-said = No indicado
# Los errores que se muestran junto a los campos y en las páginas de error.
error-second-person = Nadie da el acuerdo a lo que pidió por sí mismo. Deje que responda otra persona.
error-required = Rellene este campo.
error-too-long = El texto es demasiado largo: { $limit } caracteres como máximo.
error-mixed-scripts = Se mezclan letras de distintas escrituras que se parecen. Use una sola escritura.
error-choose = Elija una opción.
error-web-address = Escriba una dirección web como https://example.org.
error-email = Escriba una dirección como nombre@example.org.
error-date = Escriba una fecha que exista, en el orden año-mes-día, por ejemplo 2027-03-02.
error-not-in-this-state = Esto no puede hacerse en la etapa actual. Es posible que la página haya cambiado desde que usted la abrió.
error-account-exists = Ya existe una cuenta con esta dirección. Inicie sesión.
error-wrong-code = El código no es correcto. Espere al siguiente e inténtelo de nuevo.
error-password-short = Use al menos { $least } caracteres.
error-password-weak = Esta contraseña es fácil de adivinar. Es mejor unir varias palabras poco comunes.
error-wrong-password = La contraseña no es correcta.
error-sign-in = La dirección, la contraseña o el código no es correcto.
error-form-too-large = Lo que ha enviado es demasiado grande. Los archivos pueden tener hasta 10 MB en total.
error-upload-too-large = Este archivo es demasiado grande. Puede tener hasta 8 MB.
error-workbook-closed = Este archivo no se puede leer: es un archivo de Excel antiguo o tiene contraseña. Guárdelo como XLSX sin contraseña.
error-workbook-macros = Este archivo contiene macros. Guárdelo como XLSX sin ellas.
error-workbook-too-large = La tabla de este archivo es demasiado grande. Se admiten hasta 100.000 filas, 200 columnas y 8 MB de texto. Divídala e inténtelo de nuevo.
error-no-table = No encontramos ninguna tabla legible en este archivo. Guárdelo como CSV con encabezado e inténtelo de nuevo.
error-form-unreadable = No se ha podido leer lo que ha enviado. Vuelva atrás y envíelo de nuevo.
error-form-expired = Su sesión ha cambiado desde que abrió este formulario. Vuelva atrás, actualice la página y envíelo de nuevo.
error-foreign-form = Este formulario procedía de otro sitio y no se ha aceptado.
error-page-refused = No se ha podido hacer
error-page-not-found = Página no encontrada
error-page-not-found-text = Aquí no hay nada que usted pueda ver. Si esperaba encontrar algo, inicie sesión o pregunte a quien le envió el enlace.
error-page-internal = Algo ha fallado por nuestra parte
error-page-internal-text = No se ha perdido nada de lo que se le confirmó. Inténtelo de nuevo; si vuelve a ocurrir, avise a la Oficina.
error-page-unavailable = En este momento no podemos recibir su envío
error-page-unavailable-text = No se ha guardado nada. Conserve su texto e inténtelo de nuevo dentro de unos minutos.
error-page-too-long = Esto ha tardado demasiado
error-page-too-long-text = Lo hemos interrumpido para que otras personas no tengan que esperar. Inténtelo de nuevo dentro de unos minutos; si vuelve a ocurrir, avise a la Oficina.
error-page-too-long-sent = Es posible que su envío nos haya llegado de todos modos. Puede enviarlo otra vez: cuenta una sola vez.
error-page-go-back = Vuelva atrás con el navegador: lo que escribió sigue allí.
error-page-home = Ir a la página de inicio
role-visitor = Visitante
role-signed-in = Persona con sesión iniciada
role-applicant = Solicitante
role-panellist = Panelista
role-appeals-secretary = Secretaría de recursos
role-decision-confirmer = Responsable de confirmar decisiones
role-network-steward = Responsable de la red
role-member = Miembro
role-representative = Representante
role-organisation-administrator = Responsable de la administración de una organización
role-focal-point = Punto focal
role-engagement-officer = Oficial de participación de la sociedad civil
role-consultation-manager = Responsable de consultas
role-auditor = Responsable de auditoría
role-technical-administrator = Responsable de la administración técnica
mail-foot = Indaba, donde la Oficina de las Naciones Unidas de Lucha contra el Terrorismo consulta a la sociedad civil y le responde.
error-last-administrator = Se necesita al menos una persona responsable de la administración técnica sin último día fijado. Nombre antes a otra.

error-date-past = Ese día ya ha pasado. Elija hoy o un día posterior.
error-email-taken = Esta dirección ya está en uso. Elija otra.
error-log-not-signed = El registro ya no corresponde a su último punto de control, por lo que no se ha creado otro. Compruebe todo el registro para ver desde dónde.

error-page-again = Enviar de nuevo
error-page-files = Los archivos no pueden esperar en esta página: lo que envíe desde aquí irá sin ellos. Para adjuntarlos, vuelva atrás con el navegador y elíjalos de nuevo.
ui-pair = { $what }: { $which }
ui-numbered = { $what } { $number }
ui-noted = { $what } ({ $note })
ui-own-pages = Sus páginas
ui-recognised = Se reconoce a partir de sus palabras
ui-recognised-hint = Elíjalo usted si el texto es breve o está en varios idiomas.
ui-plain-text = Texto sin formato
ui-older = anterior al original
ui-older-text = Esta traducción es anterior al original. El original es el que vale.
ui-address = Dirección
ui-guides = Guías
ui-moment = { $date }, { $time } UTC
ui-proof = Prueba
ui-proof-take = Descargar
ui-proof-later = En el plazo de un día
ui-closed-account = Cuenta cerrada

# La página intermedia, antes de lo que nadie debe poder hacer ante una pantalla abierta.
ui-prove-title = Demuestre que es usted
ui-prove-lead = Lo que sigue merece una comprobación. Un código vale durante un cuarto de hora.
ui-prove-lead-kept = Lo que sigue merece una comprobación. Un código vale durante un cuarto de hora; lo que escribió se conserva.
ui-prove-file = Un archivo no puede conservarse entretanto: el formulario se lo pedirá otra vez.
ui-prove-code = Código de su aplicación
ui-prove-code-hint = Seis cifras, o uno de sus códigos de recuperación.
ui-prove-go-on = Continuar
ui-passkey = Clave de acceso
ui-passkey-use = Usar una clave de acceso
ui-passkey-failed = No se usó la clave de acceso. Inténtelo de nuevo o use su código.
ui-passkey-without = Las claves de acceso requieren JavaScript y un navegador que las conozca. La contraseña y el código funcionan siempre.
error-passkey = No se aceptó esta clave de acceso. Inténtelo de nuevo o use su contraseña y un código.
error-too-many-passkeys = Una cuenta admite hasta diez claves de acceso. Elimine una primero.
error-institution = No se pudo iniciar sesión por su institución. Inténtelo de nuevo o use contraseña y código.
error-institution-unknown = Su institución le conoce, pero ninguna cuenta de aquí está vinculada a ella. Inicie sesión una vez con contraseña y código, y vincúlela en «Su cuenta».
ui-recovering = Alguien pidió un nuevo acceso a su cuenta. ¿No fue usted? Entonces deténgalo.
ui-recovering-stop = Detenerlo
error-recovery-proof = Esto no coincide. Compruébelo e inténtelo de nuevo.
error-confirmed-already = Usted ya confirmó. Hace falta una segunda persona.
error-page-too-many = Demasiados intentos
error-page-too-many-text = { $n ->
    [one] No se ha guardado nada. Espere un minuto e inténtelo de nuevo.
   *[other] No se ha guardado nada. Espere { $n } minutos e inténtelo de nuevo.
}
error-page-too-many-when = Se admitirá de nuevo a partir de: { $when }. No hace falta avisar a nadie, y a nadie se le tiene en cuenta.
error-page-ask-again = Volver a pedir la página
ui-password = Contraseña
ui-password-or-code = Contraseña o código
mail-bland-subject = Tiene un mensaje
mail-bland-body =
    Hay algo para usted. Para leerlo, inicie sesión o vuelva con su código:

    { $link }
mail-titled-subject = { $subject }: { $title }
mail-titled-body = Se trata de «{ $title }».
mail-round-up-subject = Novedades de hoy para usted
mail-round-up-body =
    Estimado/a { $name }:

    Esto es lo nuevo para usted en Indaba desde ayer.
mail-round-up-more =
    { $n ->
        [one] Y uno más: { $topic }
       *[other] Y { $n } más: { $topic }
    }
    { $link }
mail-choosing = Para elegir sobre qué le escribimos y cuándo: { $link }
mail-answerable = Puede responder a este mensaje por correo durante 30 días. Lo que escriba encima lo verán todos los que leen la conversación, como si lo hubiera escrito allí, con el nombre que la página le propondría. Quite su firma. Los archivos adjuntos no se aceptan.
reply-attachment = (Esta respuesta llevaba algo adjunto. Los archivos adjuntos no llegan por correo.)
told-deadline = Tienen un plazo que podría pasar por alto.
told-duty = Alguien espera lo que usted haga.
told-safety = Está en juego la seguridad de personas.
told-decision = Se decidió algo sobre usted, su organización o lo que escribió.
told-account = Se trata de quién puede entrar en su cuenta.
told-reply = Usted creería que sus palabras han llegado.

# Lo que no ha salido bien, tal como lo leen los programas.
api-problem-query = No se entiende la dirección
api-problem-query-text = Algo de la consulta o de un encabezado es desconocido o erróneo. Compárelo con la descripción.
api-problem-unreadable = El cuerpo no es JSON
api-problem-unreadable-text = No se ha podido leer lo enviado y no se ha guardado nada.
api-problem-refused = Aún hay algo que corregir
api-problem-refused-text = No se ha guardado nada. Cada entrada de «errors» dice qué hacer.
api-problem-token-needed = Hace falta una clave de acceso
api-problem-token-needed-text = Esto se hace en nombre de quien tiene una cuenta: envíe su clave de acceso.
api-problem-token-unknown = Esta clave de acceso no es válida
api-problem-token-unknown-text = Está mal escrita, se ha revocado o ha caducado.
api-problem-not-granted = La clave de acceso no permite esto
api-problem-not-granted-text = Se creó sin este permiso. Puede crearse otra que lo incluya.
api-problem-not-found = No se encuentra
api-problem-not-found-text = Aquí no hay nada que usted pueda ver.
api-problem-method = Este método no existe aquí
api-problem-method-text = El encabezado Allow indica los que existen.
api-problem-not-acceptable = La respuesta sería JSON
api-problem-not-acceptable-text = La petición no acepta JSON y no hay otra forma.
api-problem-changed = Entretanto ha cambiado
api-problem-changed-text = El estado que indica la petición no es el vigente. Léalo primero de nuevo.
api-problem-too-large = El cuerpo es demasiado grande
api-problem-too-large-text = No se ha guardado nada. Un cuerpo tiene como máximo 256 kilobytes.
api-problem-media-type = El cuerpo debe ser JSON
api-problem-media-type-text = Envíelo como application/json.
api-problem-too-many = Demasiadas peticiones
api-problem-too-many-text = El encabezado Retry-After dice tras cuántos segundos se admiten de nuevo. A nadie se le tiene en cuenta.
api-problem-internal = Algo ha fallado por nuestra parte
api-problem-internal-text = No se ha perdido nada de lo confirmado. Inténtelo más tarde.
api-problem-unavailable = En este momento no podemos recibirlo
api-problem-unavailable-text = No se ha guardado nada. Inténtelo de nuevo dentro de unos minutos.
api-problem-took-too-long = Ha tardado demasiado
api-problem-took-too-long-text = Se interrumpió, y puede que se haya hecho o no. Envíelo de nuevo con la misma Idempotency-Key: cuenta una sola vez. Sin clave, compruébelo primero.
api-problem-reading = Al leerlo se indica: { $said }
error-token-days = Elija de 1 a { $most } días.
error-too-many-tokens = Una cuenta admite hasta { $most } claves de acceso para programas. Revoque primero una.
error-token-shown = Esta clave de acceso ya se creó y se mostró una vez. Si no se guardó, revóquela y cree otra.
error-key-used = Esta clave ya se usó con otro contenido. Tome una nueva.

# Files that people add: how large they are, what was taken out of them, why one is not taken.
ui-file-size = { $n } kB
ui-file-removed = Hemos quitado
ui-file-nothing-removed = No hubo que quitar nada
ui-file-take = Descargar
ui-file-remove = Quitar
ui-file-state-waiting = A la espera de comprobar si contiene programas maliciosos
ui-file-state-found = Quitado: contenía un programa malicioso
ui-file-what-author = nombres de autores
ui-file-what-place = el lugar
ui-file-what-time = la hora
ui-file-what-camera = la cámara
ui-file-what-program = programas y carpetas
ui-file-what-description = descripciones ajenas al contenido
ui-file-what-preview = una vista previa
ui-file-what-changes = redacciones anteriores
ui-file-what-versions = versiones anteriores
ui-file-what-marks = números ocultos
ui-file-what-scripts = secuencias de comandos
ui-file-what-attachments = archivos dentro del archivo
ui-file-what-links = conexiones ocultas
ui-file-what-formulas = fórmulas
ui-file-what-pictures = imágenes que no se pudieron limpiar
ui-file-what-motion = todas las imágenes salvo la primera
ui-file-what-rest = restos ocultos
ui-file-refused-empty = Este archivo está vacío.
ui-file-refused-kind = No se admiten archivos de este tipo. Guárdelo como PDF, DOCX, XLSX, ODT, JPEG, PNG o texto sin formato.
ui-file-refused-damaged = Este archivo no se puede leer; quizá esté dañado. Guárdelo de nuevo, por ejemplo como PDF, e inténtelo otra vez.
ui-file-refused-locked = Este archivo está protegido con contraseña. Guárdelo sin ella.
ui-file-refused-active = Este archivo contiene macros o controles. Guárdelo sin ellos, por ejemplo como PDF.
ui-file-refused-embedded = Este archivo contiene otros archivos. Guárdelo sin ellos, por ejemplo como PDF.
ui-file-refused-fetches = Este archivo trae algo de otro lugar al abrirse. Guárdelo como PDF.
ui-file-refused-too-large = Este archivo ocupa más de 10 MB.
ui-file-refused-too-much = Este archivo contiene más de lo que se puede examinar. Divídalo o guárdelo como PDF.
ui-file-refused-controls = Este texto contiene caracteres de control. Guárdelo como texto sin formato en UTF-8.
ui-file-malware = Se encontró un programa malicioso en este archivo. No se ha conservado. Compruebe su dispositivo.
ui-file-no-scanner = En este momento no se puede comprobar si los archivos contienen programas maliciosos. No se ha conservado nada; inténtelo más tarde.
