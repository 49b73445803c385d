# Las palabras del marco de página y de los componentes (ui-…).
ui-site-name = Indaba
ui-site-line = La sociedad civil y la Oficina de las Naciones Unidas de Lucha contra el Terrorismo
ui-skip = Ir al contenido
ui-demo = Demostración. Las organizaciones y personas que aparecen aquí son ficticias.
ui-language = Idioma:
ui-navigation = Principal
ui-crumbs = Usted está aquí
ui-account = Su cuenta
ui-sign-in = Iniciar sesión
ui-sign-out = Cerrar sesión
ui-footer = En Indaba, la Oficina consulta a la sociedad civil y responde a lo que esta le dice.
ui-accessibility = Accesibilidad
ui-privacy = Privacidad
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
ui-percent = {"\u00A0"}%

<<<<<<< HEAD
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
=======
# Los errores que se muestran junto a los campos y en las páginas de error.
error-required = Rellene este campo.
error-too-long = El texto es demasiado largo: { $limit } caracteres como máximo.
error-mixed-scripts = Se mezclan letras de distintas escrituras que se parecen. Use una sola escritura.
error-choose = Elija una opción.
error-email = Escriba una dirección como nombre@example.org.
error-date = Escriba una fecha que exista, en el orden año-mes-día.
error-not-in-this-state = Esto no puede hacerse en la etapa actual. Es posible que la página haya cambiado desde que usted la abrió.
error-account-exists = Ya existe una cuenta con esta dirección. Inicie sesión.
error-wrong-code = El código no es correcto. Espere al siguiente e inténtelo de nuevo.
error-password-short = Use al menos { $least } caracteres.
error-password-weak = Esta contraseña es fácil de adivinar. Es mejor unir varias palabras poco comunes.
error-wrong-password = La contraseña no es correcta.
error-sign-in = La dirección, la contraseña o el código no es correcto.
error-too-many-attempts = Demasiados intentos. Espere un cuarto de hora.
error-form-too-large = Lo que ha enviado es demasiado grande. Un archivo puede tener hasta 8 MB.
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
error-page-go-back = Vuelva atrás con el navegador: lo que escribió sigue allí.
error-page-home = Ir a la página de inicio
role-visitor = Visitante
role-signed-in = Persona con sesión iniciada
role-member = Miembro
role-representative = Representante
role-organisation-administrator = Responsable de la administración de una organización
role-focal-point = Punto focal
role-engagement-officer = Oficial de participación de la sociedad civil
role-consultation-manager = Responsable de consultas
role-auditor = Responsable de auditoría
role-technical-administrator = Responsable de la administración técnica
mail-foot = Indaba, donde la Oficina de las Naciones Unidas de Lucha contra el Terrorismo consulta a la sociedad civil y le responde.
error-last-administrator = Se necesita al menos una persona responsable de la administración técnica. Nombre antes a otra.
>>>>>>> seeds
