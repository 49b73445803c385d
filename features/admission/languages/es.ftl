# Las palabras de la solicitud de incorporación a la red.
admission-apply-nav = Incorporarse
admission-apply-title = Incorporarse a la red
admission-apply-lead = La red reúne a las organizaciones de la sociedad civil que trabajan con la Oficina, mundiales y locales, grandes y pequeñas. No necesita una cuenta para presentar la solicitud y puede detenerse y volver cuando quiera.
admission-apply-yours = Su solicitud
admission-apply-open-here = Hay una solicitud abierta en este navegador.
admission-apply-go-on = Continuar
admission-apply-leave = Salir y cerrarla aquí
admission-apply-start = Iniciar una solicitud
admission-apply-return = Volver con su código
admission-apply-what-title = Qué es la red
admission-apply-what = Sus integrantes son invitados a las consultas, se conocen entre sí y reciben respuesta cuando se expresan. Siguen siendo independientes de la Oficina, que les rinde cuentas del mismo modo que ellos a ella.
admission-apply-criteria-title = Criterios vigentes
admission-apply-criteria-lead = Vigentes desde el { $date }. Su solicitud se examina según los criterios vigentes el día en que la envía.
admission-apply-criteria-history = Todas las versiones
admission-apply-time-title = Cuánto tarda
admission-apply-time = { $n ->
    [one] La Oficina decide en el plazo de { $n } día hábil desde el día en que envía su solicitud. Si le pregunta algo, el plazo se detiene hasta que responda.
   *[other] La Oficina decide en el plazo de { $n } días hábiles desde el día en que envía su solicitud. Si le pregunta algo, el plazo se detiene hasta que responda.
}
admission-apply-time-appeal = Una denegación indica el criterio y el motivo, la confirma una segunda persona y puede apelarse ante un grupo que no participó en ella.
admission-apply-data-title = Qué ocurre con lo que escribe
admission-apply-data-readers = Nadie lee un borrador salvo usted. Una vez enviado, lo leen quienes deciden en la Oficina y quienes los auditan.
admission-apply-data-shown = Nadie más sabe de su solicitud. Usted elige si otras personas ven su organización una vez admitida; si no elige otra cosa, solo la ve la Oficina.
admission-apply-data-draft = { $n ->
    [one] Un borrador que nadie modifica durante { $n } día se borra.
   *[other] Un borrador que nadie modifica durante { $n } días se borra.
}
admission-apply-data-kept = { $n ->
    [one] Si retira la solicitud, lo escrito se borra de inmediato. Tras una decisión se conserva { $n } día, y más tiempo solo mientras haya una apelación en curso.
   *[other] Si retira la solicitud, lo escrito se borra de inmediato. Tras una decisión se conserva { $n } días, y más tiempo solo mientras haya una apelación en curso.
}
admission-apply-data-device = En un dispositivo que usan otras personas, salga cuando se detenga. Su código no aparece en ningún mensaje ni en ninguna dirección.
admission-apply-return-title = Volver a su solicitud
admission-apply-return-lead = Escriba el código que anotó.
admission-apply-code-label = Su código
admission-apply-code-hint = Dieciséis cifras, con o sin espacios
admission-apply-open = Abrir la solicitud
admission-apply-code-lost = Nadie puede recuperar un código perdido.
admission-apply-begin-anew = Iniciar una nueva solicitud
admission-apply-code-wrong = Este código no abre nada. Compruebe las dieciséis cifras. Si son correctas, la solicitud ya no se conserva.
admission-apply-code-title = Anote su código
admission-apply-code-lead = Con este código, y solo con él, vuelve a su solicitud.
admission-apply-code-replaced = Sustituye al código anterior, que ya no abre nada.
admission-apply-code-once = Se muestra solo esta vez. Anótelo antes de continuar.
admission-apply-code-keep = Quien tenga el código puede leer y cambiar la solicitud. Guárdelo donde nadie mire; nada en el papel dice para qué sirve.
admission-apply-code-continue = Ya lo he anotado
admission-apply-code-new = Obtener otro código
admission-apply-tasks-lead = Seis pasos breves, en cualquier orden. Todo lo que guarda se conserva, esté terminado o no.
admission-apply-tasks = Pasos
admission-apply-task = Paso
admission-apply-task-state = Estado
admission-apply-check = Revisar sus respuestas
admission-apply-preview = Ver quién vería qué
admission-apply-erased-on = Si no se cambia nada antes del { $date }, este borrador se borra ese día.
admission-apply-stop-title = Detenerse por ahora
admission-apply-stop-text = Todo está guardado. Vuelva con su código. Si no lo anotó, obtenga otro antes de salir.
admission-apply-delete = Borrar este borrador
admission-apply-delete-text = Todo lo escrito se borra de inmediato y no puede recuperarse.
admission-apply-delete-yes = Borrarlo
admission-apply-done = Hecho
admission-apply-partly = Falta algo
admission-apply-not-yet = Aún no
admission-apply-step-of = Paso { $n } de 6
admission-apply-step-who = Quiénes son
admission-apply-lead-who = La organización y la persona a quien la Oficina escribe sobre esta solicitud.
admission-apply-step-reach = Dónde trabajan
admission-apply-lead-reach = El alcance de su labor y dónde la realizan.
admission-apply-step-work = En qué trabajan
admission-apply-lead-work = Temas de la Estrategia Global contra el Terrorismo y transversales. Lo que ofrecen y buscan es opcional.
admission-apply-step-people = Quién dirige la organización
admission-apply-lead-people = Opcional. Solo lo ve la Oficina, que lo usa para cifras en las que nadie puede ser identificado.
admission-apply-step-independence = Declaración de independencia
admission-apply-lead-independence = Los vínculos con gobiernos no son un obstáculo si se declaran. Solo lo lee la Oficina.
admission-apply-step-visibility = Quién puede verles
admission-apply-lead-visibility = Vale una vez admitida la organización. Puede cambiarlo después en cualquier momento.
admission-apply-cut = Es más de lo que puede conservarse. Se han guardado los primeros 20.000 caracteres de cada campo; todo sigue en esta página. Acórtelo y guárdelo de nuevo.
admission-apply-theirs = Esta página se cambió en otro lugar
admission-apply-theirs-text = Abajo figura lo que está guardado ahora. Su texto sigue en los campos. Si guarda de nuevo, el suyo lo sustituye.
admission-apply-name-hint = Como se llaman ustedes, en cualquier escritura
admission-apply-purpose-hint = Qué quieren cambiar, para quién y cómo
admission-apply-contact = Persona de contacto
admission-apply-contact-hint = Cualquier nombre por el que podamos dirigirnos a ella
admission-apply-email = Correo electrónico
admission-apply-email-hint = Nuestros mensajes no nombran ninguna organización ni contienen códigos.
admission-apply-zone-hint = Sus plazos terminan al final del día en esta zona.
admission-apply-level-hint = El más amplio que corresponda
admission-apply-country = País o zona de su sede
admission-apply-country-hint = Los nombres siguen la norma M49 de las Naciones Unidas.
admission-apply-themes-hint = Elija al menos uno.
admission-apply-funding = De dónde proceden sus fondos
admission-apply-funding-hint = Las fuentes principales y su proporción aproximada. Si no hay fondos, dígalo.
admission-apply-governments = Vínculos con gobiernos
admission-apply-governments-hint = Déjelo vacío si no los hay.
admission-apply-officials = Funcionarios en su junta
admission-apply-officials-hint = Personas con cargos públicos; déjelo vacío si no las hay.
admission-apply-visibility-hint = Si no elige nada, solo la Oficina les ve.
admission-apply-save = Guardar y continuar
admission-apply-save-leave = Guardar y salir de esta página
admission-apply-audience = nadie antes de enviarla, después solo la Oficina
admission-apply-audience-sent = solo la Oficina
admission-apply-entry-title = ¿Son ustedes?
admission-apply-entry-lead = Estas entradas de registros públicos tienen un nombre parecido al suyo. Si una de ellas es su organización, elíjala para que no figure dos veces.
admission-apply-entry-nothing = Ninguna entrada de un registro público tiene un nombre parecido. No hay nada que hacer aquí.
admission-apply-entry-legend = ¿Cuál de estas es su organización?
admission-apply-entry-none = No, no estamos en esta lista
admission-apply-proof = Cómo podemos comprobar que hablan en su nombre
admission-apply-proof-hint = Necesario si eligió una entrada. Por ejemplo, su sitio web oficial, una dirección de correo allí o una persona a quien preguntar.
admission-apply-claim = Entrada del registro que es suya
admission-apply-check-title = Revisar sus respuestas
admission-apply-missing = Antes de enviarla
admission-apply-nothing-said = sin respuesta
admission-apply-change = Cambiar
admission-apply-submit-text = Al enviarla declara que estas respuestas son ciertas según su conocimiento. Puede retirarla mientras no se haya propuesto una decisión.
admission-apply-submit = Enviar la solicitud
admission-apply-back = Volver a su solicitud
admission-apply-incomplete = Aún falta algo en las respuestas o algo no es correcto. Siga los enlaces de la página «Revisar sus respuestas».
admission-apply-changed-meanwhile = Esta página se cambió en otro lugar mientras escribía. No se ha perdido nada suyo: compare y guarde de nuevo.
admission-apply-changed-look = La solicitud ha cambiado desde que abrió esta página. Mírela de nuevo y envíela.
admission-apply-preview-title = Quién vería qué
admission-apply-preview-lead = Una vez admitida, con su elección actual: { $choice }.
admission-apply-change-visibility = Cambiar quién puede verles
admission-apply-state-draft = borrador
admission-apply-state-submitted = en la Oficina
admission-apply-state-clarification = una pregunta para ustedes
admission-apply-state-deciding = en decisión
admission-apply-state-admitted = admitida
admission-apply-state-refused = denegada
admission-apply-state-withdrawn = retirada
admission-apply-state-expired = borrada
admission-apply-next-submitted = La Oficina examina cada criterio. Su plazo corre.
admission-apply-next-clarification = Responda a las preguntas de la Oficina. Hasta entonces el plazo está detenido.
admission-apply-next-deciding = Se ha propuesto una decisión y espera a una segunda persona. No tiene que hacer nada.
admission-apply-next-admitted = Le damos la bienvenida. Se ha enviado a su dirección de correo una invitación para crear una cuenta.
admission-apply-next-refused = La decisión figura abajo con su criterio y motivo, y cómo apelarla.
admission-apply-next-withdrawn = Cerrada como retirada el { $date }. Lo escrito se ha borrado. Puede presentar otra solicitud cuando quiera.
admission-apply-next-expired = Nadie cambió este borrador durante mucho tiempo y lo escrito se borró el { $date }. Inicie una nueva solicitud.
admission-apply-receipt = Recibo
admission-apply-number = Número
admission-apply-received = Recibida el
admission-apply-decided-by = La Oficina debe decidir antes del fin del
admission-apply-clock = Plazo
admission-apply-late = El día ha pasado. La Oficina se ha retrasado y aún le debe una decisión.
admission-apply-days-left = { $n ->
    [one] Queda { $n } día hábil
   *[other] Quedan { $n } días hábiles
}
admission-apply-stopped = { $n ->
    [one] Detenido; queda { $n } día hábil
   *[other] Detenido; quedan { $n } días hábiles
}
admission-apply-questions = La Oficina le pregunta
admission-apply-answer-until = Responda a más tardar el { $date }. Después de ese día la solicitud se cierra como retirada.
admission-apply-amend = Cambiar antes otras respuestas
admission-apply-answer = Enviar las respuestas
admission-apply-decision = La decisión
admission-apply-appeal-until = Puede apelar hasta el final del { $date }.
admission-apply-appeal-was = El último día para apelar fue el { $date }.
admission-apply-decision-appeal = Leer la decisión o apelar
admission-apply-decision-read = Leer la decisión
admission-apply-answered = Preguntas respondidas
admission-apply-read = Leer lo que escribió
admission-apply-come-back = Vuelva con su código para ver cómo va. Un mensaje le avisa cuando algo cambia.
admission-apply-appeals = Si la Oficina deniega la solicitud, puede apelar en 20 días hábiles. Decide un grupo cuyos integrantes no participaron en la denegación.
admission-apply-withdraw = Retirar la solicitud
admission-apply-withdraw-text = Lo escrito se borra de inmediato; solo queda constancia de que hubo una solicitud. No tiene otra consecuencia y puede volver a presentarla.
admission-apply-withdraw-yes = Retirarla
admission-apply-finding-met = se cumple
admission-apply-finding-not-met = no se cumple
admission-apply-finding-unclear = requiere aclaración
done-application-left = Ha salido. Su solicitud está cerrada en este navegador.
done-application-kept = Guardado.
done-application-submitted = Su solicitud está en la Oficina. Esta página es su recibo.
done-application-answered = Sus respuestas están en la Oficina. El plazo vuelve a correr.
done-application-withdrawn = La solicitud se ha retirado y borrado.
mail-admission-received-subject = Hemos recibido lo que envió
mail-admission-received-body =
    Lo que envió ha llegado. Con su código puede ver cómo va:

    { $link }
mail-admission-received-again-subject = Hemos recibido lo que envió
mail-admission-received-again-body =
    Lo que envió ha llegado. Desde esta dirección ya llegó algo muy parecido que sigue en curso; si uno de los dos sobra, retírelo. Con su código puede ver cómo va cada uno:

    { $link }
mail-admission-reminder-subject = Lo que empezó sigue ahí
mail-admission-reminder-body =
    Hace un tiempo empezó algo con nosotros. Se borrará en dos semanas si no lo continúa o lo guarda de nuevo. Vuelva con su código:

    { $link }
mail-admission-unanswered-subject = Algo se cerró sin su respuesta
mail-admission-unanswered-body =
    Le preguntamos algo y el plazo para responder ha terminado, por lo que se ha cerrado. Puede empezar de nuevo cuando quiera:

    { $link }
audit-application-begin = Solicitud iniciada
audit-application-code = Código de una solicitud sustituido
audit-application-amend = Solicitud modificada con preguntas pendientes
audit-application-submit = Solicitud enviada
audit-application-answer = Preguntas sobre una solicitud respondidas
audit-application-withdraw = Solicitud retirada y borrada
audit-application-expire = Borrador inactivo de una solicitud borrado
audit-application-unanswered = Solicitud cerrada sin respuesta
audit-application-forget = Textos de una solicitud decidida borrados
