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
ui-privacy = Protección de datos
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
error-page-again = Enviar de nuevo
