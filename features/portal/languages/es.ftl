# The start page and the standing pages.
portal-home-title = Aquí se consulta a la sociedad civil y se le responde
portal-home-lead = La Oficina consulta a las organizaciones sobre su labor y dice en público qué hizo con lo que escuchó.
portal-home-1 = Nadie debe sufrir daño por participar: cada organización elige lo que muestra y, de entrada, solo la Oficina lo ve.
portal-home-2 = Toda persona que se pronuncia recibe una respuesta: si se incorporó o no lo que dijo, y por qué motivo.
portal-home-3 = Las organizaciones se incorporan mediante una solicitud; el personal de la Oficina, por invitación.
portal-accessibility-title = Accesibilidad
portal-accessibility-lead = Todas las tareas pueden hacerse sin scripts, con el teclado y con un lector de pantalla.
portal-accessibility-1 = Las páginas procuran cumplir las Pautas de Accesibilidad para el Contenido Web 2.2, nivel AA.
portal-accessibility-2 = Si algo le supone un obstáculo, dígaselo a la Oficina: se corregirá.
portal-privacy-title = Privacidad
portal-privacy-lead = Guardamos lo que el trabajo necesita y nada que permita seguirle.
portal-privacy-1 = No se registra ninguna dirección de red ni descripción de su dispositivo. Ninguna página carga nada de otro sitio.
portal-privacy-2 = Una cookie mantiene su sesión y otra, su idioma.
portal-privacy-3 = Quién consultó o modificó su cuenta consta en un registro que usted puede leer.
portal-privacy-4 = A los documentos que añade a una solicitud se les quita lo que revelan sin que se vea, como el lugar de una fotografía, y solo se conserva la copia limpia, cifrada.
portal-privacy-5 = La dirección de quien pide el boletín se guarda sellada, solo para el boletín, y desaparece al darse de baja. Sus cartas no llevan imágenes ni cuentan a nadie.
portal-day-title = Mi día
portal-day-late = { $n ->
    [one] Hay un asunto vencido.
   *[other] Hay { $n } asuntos vencidos.
}
portal-day-nothing = No tiene nada pendiente
portal-day-nothing-text = Lo que otras personas necesiten de usted figurará aquí, primero lo más próximo.
portal-day-overdue = Vencido
portal-day-by = Para el { $date }
portal-day-ways = Todo lo demás
portal-design-title = Los componentes del portal
portal-design-lead = Cada pieza de la que se componen las páginas, una vez, con las palabras del portal.
portal-design-state = Estado

# Messages.
portal-home-4 = ¿Le ha traído aquí un mensaje? Lo que hay para usted se muestra cuando inicia sesión o vuelve con su código.
portal-home-sign-in = Iniciar sesión
portal-home-code = Volver con su código
portal-day-messages = Mensajes
portal-day-messages-text = Cada uno lleva adonde se puede leer. Permanecen aquí 30 días, salvo que los retire.
portal-day-messages-older = Mensajes anteriores
portal-day-messages-away = Retirarlos todos
done-messages-away = Los mensajes se han retirado.

# What is new, and what letters say.
portal-day-late-group = Atrasado
portal-day-week = En una semana
portal-day-later = Más adelante
portal-day-open = Sin fecha
portal-day-new = Novedades desde el { $date }
portal-day-new-nothing = Nada ha cambiado desde entonces.
portal-day-new-text = Se cuenta desde su última visita, en cualquier dispositivo; una visita en la que no abrió esta página no cuenta. Guardamos ese único momento y la hora en que la abrió por última vez, y nada de lo que miró.
portal-day-seen = Lo he visto todo
portal-day-notifications = Sobre qué le escribimos
done-seen = A partir de ahora, solo lo que venga será nuevo.
portal-day-waits = Sus asuntos pendientes
portal-day-more = { $n ->
    [one] Uno más
   *[other] { $n } más
}
portal-day-more-open = { $n ->
    [one] Uno más y otros
   *[other] Más de { $n } otros
}
portal-privacy-6 = Desde cuándo algo es nuevo para usted y la hora en que abrió por última vez la página «Mi día» se guardan solo para esa página y desaparecen con su cuenta. Lo que miró, no.
