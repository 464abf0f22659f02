"""What letters say in Spanish."""

from server.letters.wording import LetterWords, Told
from ticketing.mail import LetterKind

WORDS = LetterWords(
    told={
        LetterKind.TICKETS: Told(
            subject="Sus entradas para {event}",
            heading="Aquí están sus entradas",
            lead="Gracias. Muestre un código por persona en la puerta: desde este mensaje, desde "
            "el PDF adjunto o desde la página de su pedido.",
            button="Abrir mis entradas",
        ),
        LetterKind.REFUND: Told(
            subject="{amount} reembolsados: {event}",
            heading="Su dinero está en camino",
            lead="Hemos reembolsado {amount} de su pedido por el mismo medio con que pagó. El "
            "banco suele tardar de cinco a diez días en mostrarlo.",
            state="{amount} reembolsados",
            button="Ver mi pedido",
        ),
        LetterKind.EVENT_CANCELLED: Told(
            subject="Cancelado: {event}",
            heading="Este evento no se celebrará",
            lead="Lo sentimos: {event} se ha cancelado. Sus entradas ya no son válidas y no tiene "
            "que hacer nada.",
            state="Cancelado",
            button="Ver mi pedido",
        ),
        LetterKind.TICKET_RECEIVED: Told(
            subject="{name} le ha cedido una entrada: {event}",
            heading="Tiene una entrada",
            lead="{name} le ha cedido una entrada para {event}. Ahora es suya: muestre su código "
            "en la puerta.",
            button="Abrir mi entrada",
            note="Guarde este mensaje para usted: quien tiene su enlace tiene la entrada.",
        ),
        LetterKind.TICKET_PASSED_ON: Told(
            subject="Ha cedido una entrada: {event}",
            heading="Su entrada ha cambiado de manos",
            lead="Su entrada para {event} pertenece ahora a {name}. El código que tenía ya no abre "
            "nada.",
            note="¿No ha sido usted? Avise pronto a la taquilla.",
        ),
        LetterKind.TICKET_REPLACED: Told(
            subject="Su nueva entrada para {event}",
            heading="Su entrada tiene un código nuevo",
            lead="Su entrada para {event} se ha emitido de nuevo. Use esta: el código anterior y "
            "las copias impresas ya no abren nada.",
            button="Abrir mi entrada",
        ),
        LetterKind.WAITING_OFFER: Told(
            subject="Entradas para usted: {event}",
            heading="Se han liberado entradas",
            lead="Es su turno: {n} \u00d7 {tier} para {event} quedan reservadas para usted hasta "
            "{until}.",
            state="Reservadas hasta {until}",
            button="Aceptar las entradas",
            note="Si no las quiere, no haga nada: pasarán a la siguiente persona.",
        ),
        LetterKind.APPROVAL_GIVEN: Told(
            subject="Aprobado: su pedido para {event}",
            heading="Su pedido está aprobado",
            lead="Ya puede pagarlo. Sus entradas quedan reservadas para usted hasta {until}.",
            state="Aprobado",
            button="Ir a mi pedido",
        ),
        LetterKind.APPROVAL_REFUSED: Told(
            subject="Su pedido para {event}",
            heading="Su pedido no se ha aprobado",
            lead="Lo sentimos: {organiser} no ha podido aprobar su pedido para {event}. No se le "
            "ha cobrado nada.",
            state="No aprobado",
        ),
        LetterKind.CONFIRM_ADDRESS: Told(
            subject="Confirme su dirección de correo",
            heading="¿Es esta su dirección?",
            lead="Le damos la bienvenida, {name}. Confirme su dirección y su cuenta estará lista; "
            "las entradas compradas con ella estarán allí.",
            button="Confirmar mi dirección",
            note="El enlace vale hasta {until}. Si no ha pedido una cuenta, no haga nada.",
        ),
        LetterKind.PASSWORD_RESET: Told(
            subject="Elija una contraseña nueva",
            heading="Elija una contraseña nueva",
            lead="Alguien, esperamos que usted, ha pedido una contraseña nueva para esta "
            "dirección.",
            button="Elegir una contraseña",
            note="El enlace vale hasta {until}, una sola vez. Si no ha sido usted, no haga nada: "
            "su contraseña sigue igual.",
        ),
        LetterKind.STAFF_INVITATION: Told(
            subject="Únase a {organiser}",
            heading="Tiene una invitación",
            lead="{organiser} le invita a trabajar en Wicket.",
            button="Aceptar la invitación",
            note="El enlace vale hasta {until}.",
        ),
    },
    one_ticket=Told(
        subject="Su entrada para {event}",
        heading="Aquí está su entrada",
        lead="Gracias. Muestre su código en la puerta: desde este mensaje, desde el PDF adjunto o "
        "desde la página de su pedido.",
        button="Abrir mi entrada",
    ),
    order="Pedido {number}",
    doors="puertas {time}",
    starts="inicio {time}",
    position="Entrada {n} de {total}",
    admits="Válida para {n} personas",
    count_of="{n} \u00d7 {name}",
    discount="Descuento",
    donation="Donativo",
    total="Total",
    tax="IVA incluido",
    free="Gratis",
    paid_by="Pagado con",
    card="{brand} terminada en {last4}",
    cash="Efectivo",
    online="En línea",
    reference="Pago",
    more_codes="Los códigos de las {total} entradas están en el PDF adjunto.",
    attached="Se adjunta un PDF para imprimir.",
    attached_receipt="El recibo también va adjunto.",
    attached_calendar="La fecha va adjunta para su calendario.",
    symbol="Código QR de la entrada {serial}",
    message="{name} escribe",
    reason="Motivo",
    given_back="{amount} se devuelven automáticamente por el mismo medio con que pagó.",
    nothing_paid="No había pagado nada, así que no hay nada que devolver.",
    somebody="Alguien",
    link="Si el botón no funciona, copie esta dirección en su navegador:",
    reply="¿Preguntas? Responda a este mensaje.",
    sent_by="{organiser}, con Wicket",
    sent_to="Enviado a {to}.",
)
