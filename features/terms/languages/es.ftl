# The words of the terms of reference.
terms-title = Mandato
terms-lead = Lo que la Oficina y una organización se deben mutuamente. Ambas firman y ambas responden de ello.
terms-version = Versión { $number }
terms-since = En vigor desde: { $date }
terms-from-the-start = el principio
terms-in-force-since = En vigor desde
terms-text = Texto
terms-untranslated = Esta versión aún no existe en su idioma. Se muestra el texto en inglés.
terms-words-older = anterior: versión { $number }
terms-words-missing = no disponible
terms-write-in = Redactar el texto: { $language }
terms-history = Historial
terms-history-caption = Todas las versiones; ninguna se modifica nunca
terms-number = Versión
terms-published-by = Publicada por
terms-reason = Motivo del cambio
terms-not-in-force = Esta versión ha sido sustituida. Ahora se firma la versión { $number }.
terms-to-newest = Leer la versión en vigor
terms-all-versions = Todas las versiones
terms-with = Mandato con { $name }
terms-signed-n = { $n ->
    [one] Ha firmado una organización.
   *[other] Han firmado { $n } organizaciones.
}
terms-signed-unsaid = Aún no se indica cuántas organizaciones han firmado, para que nada se sepa de una sola de ellas.
terms-as-of = Al { $date }
terms-figures-steady = Se elabora una vez al mes. Un cambio debido a menos de diez organizaciones no se muestra, para que nadie sepa cuál de ellas ha firmado.
terms-figures-exact = Cifras exactas de este momento, solo para la Oficina. Los demás leen cifras que se elaboran una vez al mes.
terms-kept = Cómo ha cumplido la Oficina lo que debe
terms-year = Año
terms-kept-in-time = Cumplido a tiempo
terms-kept-share = { $share }{"\u00A0"}%
terms-kept-unsaid = No se indica: afecta a muy pocas organizaciones.
terms-duties-office = Lo que debe la Oficina
terms-duties-organisation = Lo que debe la organización
terms-rule-days-n = { $n ->
    [one] Plazo: un día hábil después de la firma de ambas partes
   *[other] Plazo: { $n } días hábiles después de la firma de ambas partes
}
terms-rule-months-n = { $n ->
    [one] Cada mes
   *[other] Cada { $n } meses
}
terms-side-office = La Oficina
terms-side-organisation = La organización
terms-between = Entre la Oficina y { $name }
terms-stands-outside = No pertenece a la red
terms-stands-unsigned = Sin firmar
terms-stands-by-organisation = Firmado por la organización, aún no por la Oficina
terms-stands-by-office = Firmado por la Oficina, aún no por la organización
terms-stands-in-force = En vigor: ambas partes han firmado
terms-signatures = Firmas
terms-nobody-signed = Nadie ha firmado aún esta versión.
terms-owed-by-side = Parte
terms-signed-by = Firmado por
terms-signed-on = Fecha
terms-digest = Huella del texto firmado
terms-sign-by = Se pide a ambas partes que firmen a más tardar el { $date }.
terms-former-binds = La versión { $number } sigue en vigor hasta que ambas partes firmen esta.
terms-other-languages = Leer en otro idioma
terms-sign-title = Firmar
terms-accept-sign = He leído este mandato y lo acepto en nombre de { $name }.
terms-accept-countersign = He leído este mandato y lo acepto en nombre de la Oficina.
terms-accept-hint = Su nombre, la hora y la huella del texto anterior se conservan con su firma.
terms-accept-needed = Marque que ha leído y acepta el mandato.
terms-sign-button = Firmar el mandato
terms-audience = las personas de esta organización y la Oficina
terms-replaced = Otra versión entró en vigor mientras leía. No se ha firmado nada. La versión { $number } figura a continuación: léala y firme esa.
terms-text-differs = El texto que firmó no es el que se conserva aquí. No se ha firmado nada. Lea el texto que figura a continuación y fírmelo.
terms-both-sides = Usted firmó por la otra parte. Otra persona debe firmar por esta.
terms-signed-meanwhile = Alguien ya ha firmado por su parte. Su firma figura a continuación.
terms-owed-title = Lo que debe cada parte
terms-open-caption = Pendientes, por plazo
terms-done-caption = Cumplidas, las más recientes primero
terms-what = Qué
terms-owed-by = A cargo de
terms-due = Plazo
terms-state = Estado
terms-done-on = Fecha de cumplimiento
terms-organisation = Organización
terms-state-open = Pendiente
terms-state-overdue = Vencida
terms-state-done = Cumplida
terms-state-disputed = Impugnada
terms-state-settled = Cumplida, impugnación respondida
terms-state-lapsed = Caducada con una versión anterior
terms-state-all = Todas
terms-overdue-n = { $n ->
    [one] Hay una obligación vencida.
   *[other] Hay { $n } obligaciones vencidas.
}
terms-office-overdue = { $n ->
    [one] Hay una obligación vencida de la Oficina.
   *[other] Obligaciones vencidas de la Oficina: { $n }.
}
terms-obligation = Obligación
terms-obligations = Obligaciones
terms-owed-office = Lo que debe la Oficina
terms-owed-organisation = Lo que deben las organizaciones
terms-owed-all = Ambas
terms-none = No hay nada aquí
terms-none-text = Ninguna obligación corresponde a lo solicitado.
terms-unsigned = Sin firmar
terms-unsigned-lead = Organizaciones de la red sin ambas firmas en la versión { $number }.
terms-all-signed = Todas han firmado
terms-to-sign-by = Fecha límite de firma
terms-not-asked = aún no solicitado
terms-bound-by = Vinculada por
terms-by-version = Según
terms-comes-again = Se repite
terms-you-wrote = Esto ha cambiado desde que lo abrió. Lo que escribió se conserva aquí para que pueda volver a usarlo.
terms-step-done = Declarada cumplida
terms-step-disputed = Impugnada
terms-step-stands = Respuesta: se mantiene
terms-step-reopened = Respuesta: pendiente de nuevo
terms-do = Declarar que está cumplida
terms-note = Qué se hizo
terms-note-hint = Unas palabras que permitan a la otra parte comprobarlo.
terms-link = Dónde puede verse
terms-link-hint = Una dirección como https://example.org/report
terms-link-wrong = Escriba una dirección como https://example.org/report.
terms-do-button = Está cumplida
terms-dispute = Impugnar que esté cumplida
terms-dispute-reason = Por qué no está cumplida
terms-dispute-hint = La otra parte lo lee y responde.
terms-dispute-button = Impugnar
terms-answer = Responder a la impugnación
terms-outcome = Qué se decide
terms-outcome-stands = Está cumplida, por los motivos siguientes
terms-outcome-reopened = Vuelve a estar pendiente
terms-answer-words = Respuesta
terms-answer-button = Responder
terms-said-meanwhile = Alguien ya se ha pronunciado sobre esto. Lo dicho figura a continuación.
terms-new = Publicar otra versión
terms-new-lead = La versión en vigor no cambia y siempre puede leerse. La nueva no obliga a nadie hasta que ambas partes la firmen.
terms-changed-meanwhile = Otra versión entró en vigor desde que abrió este formulario. No se ha publicado nada. Lo que escribió se conserva aquí; compárelo con la versión en vigor antes de publicarlo.
terms-reason-label = Por qué cambia el mandato
terms-reason-hint = Público. Quienes deben firmar de nuevo lo leen primero.
terms-sign-within = Días hábiles para firmar
terms-sign-within-hint = Hasta entonces y después sigue en vigor la versión firmada antes.
terms-body-in = Texto: { $language }
terms-body-hint = Una línea en blanco inicia un párrafo; #, un título.
terms-duties-hint = Para quitar una, vacíe sus textos. Deje vacías las filas que no necesite.
terms-duty-in = Qué se debe: { $language }
terms-code = Código
terms-code-hint = Letras de la a a la z, cifras y guiones. Consérvelo entre versiones: lo pendiente continúa.
terms-code-wrong = Escriba un código corto: letras de la a a la z, cifras y guiones.
terms-code-twice = Este código aparece dos veces. Cada obligación necesita el suyo.
terms-rule = Plazo
terms-rule-days = Una vez, en días hábiles tras la firma
terms-rule-months = Cada cierto número de meses
terms-amount = Número de días o meses
terms-number-wrong = Escriba un número entero del 1 al { $most }.
terms-other-languages-title = Otros idiomas
terms-other-languages-hint = Un idioma se escribe completo o se omite. Lo que falte puede añadirse después y hasta entonces figura como no disponible o anterior.
terms-publish = Publicar la versión
terms-publish-audience = todas las personas
terms-language-lead = Una vez guardado, puede firmarse y ya no cambia. Las correcciones se hacen en otra versión.
terms-language-keep = Guardar este idioma
terms-language-there = Esta versión ya tiene un texto en este idioma. No se ha modificado nada.
done-terms-signed = Firmado. Su firma figura a continuación.
done-terms-published = Publicado. Se pide a quienes firmaron la versión anterior que firmen esta.
network-kind-terms = Mandato
audit-terms-publish = Versión del mandato publicada
audit-terms-translate = Mandato redactado en otro idioma
audit-terms-sign = Mandato firmado
audit-obligation-done = Obligación declarada cumplida
audit-obligation-dispute = Obligación impugnada
audit-obligation-answer = Impugnación respondida
terms-wait-sign = El mandato está pendiente de su firma: { $name }
terms-wait-owed = Su organización debe: { $what }
terms-wait-overdue = Obligaciones vencidas de la Oficina con organizaciones ({ $n })
mail-terms-sign-subject = Hay algo pendiente de su firma en Indaba
mail-terms-sign-body =
    Estimado/a { $name }:

    Hay un texto por leer y firmar aquí:

    { $link }
mail-terms-word-subject = Hay algo nuevo para usted en Indaba
mail-terms-word-body =
    Estimado/a { $name }:

    Se ha dicho algo que le concierne. Léalo aquí:

    { $link }
mail-terms-due-subject = Se acerca un plazo en Indaba
mail-terms-due-body =
    Estimado/a { $name }:

    { $n ->
        [one] Vence un plazo en un día. Consúltelo aquí:
       *[other] Vence un plazo en { $n } días. Consúltelo aquí:
    }

    { $link }
terms-part-changed = No se puede deshacer: después de la fusión cambiaron mandatos u obligaciones que se habían trasladado.
terms-part-signed = No se puede deshacer: desde la fusión se firmaron mandatos para la ficha que queda.

# What is stored about a person
terms-own-signatures = Mandatos que firmó
terms-own-versions = Mandatos que publicó

terms-where = Firma de la versión { $number } del mandato
terms-where-stays = Ambas partes confían en lo que firmaron. El mandato termina cuando su organización abandona la red.
