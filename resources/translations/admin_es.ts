<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Admin</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again to go on.</source>
        <translation>Ha cerrado la sesión. Inicie sesión de nuevo para seguir.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a minute, then try again.</source>
        <translation>Demasiados intentos. Espere un minuto y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server cannot be reached. What you see may be old; it is asked again.</source>
        <translation>No se puede llegar al servidor. Lo que ve puede ser antiguo; se vuelve a preguntar.</translation>
    </message>
    <message>
        <source>The server did not answer, so nobody knows yet whether the money went back. Try again: it goes back once at most.</source>
        <translation>El servidor no respondió, así que nadie sabe aún si el dinero se devolvió. Inténtelo de nuevo: se devuelve una vez como mucho.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is not right.</source>
        <translation>La dirección de correo o la contraseña no es correcta.</translation>
    </message>
    <message>
        <source>Type the code that your authenticator shows.</source>
        <translation>Escriba el código que muestra su autenticador.</translation>
    </message>
    <message>
        <source>Password or code is not right. A code is good for half a minute: take a new one.</source>
        <translation>La contraseña o el código no es correcto. Un código vale medio minuto: tome uno nuevo.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait a quarter of an hour, then try again.</source>
        <translation>Demasiados intentos fallidos. Espere un cuarto de hora y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This account is suspended. Ask an administrator.</source>
        <translation>Esta cuenta está suspendida. Pregunte a un administrador.</translation>
    </message>
    <message>
        <source>This account needs a second factor first. Set one up, then sign in here.</source>
        <translation>Esta cuenta necesita antes un segundo factor. Configúrelo y luego inicie sesión aquí.</translation>
    </message>
    <message>
        <source>This account works for no organiser. A manager can invite you.</source>
        <translation>Esta cuenta no trabaja para ningún organizador. Un gestor puede invitarle.</translation>
    </message>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>El servidor está ocupado. Inténtelo dentro de un momento.</translation>
    </message>
    <message>
        <source>There is no Wicket server at this address. Check address and network.</source>
        <translation>No hay ningún servidor Wicket en esta dirección. Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Su función no lo permite.</translation>
    </message>
    <message>
        <source>It is not there any more, or not yours.</source>
        <translation>Ya no está, o no es suyo.</translation>
    </message>
    <message>
        <source>The order cannot do this as it stands now.</source>
        <translation>El pedido no lo permite en su estado actual.</translation>
    </message>
    <message>
        <source>A payment of this order is still under way, so it cannot be cancelled yet.</source>
        <translation>Un pago de este pedido sigue en curso, así que aún no se puede cancelar.</translation>
    </message>
    <message>
        <source>This much cannot be given back any more. Nothing was given back.</source>
        <translation>Ya no se puede devolver tanto. No se devolvió nada.</translation>
    </message>
    <message>
        <source>There is not enough cash in your drawer. Nothing was given back.</source>
        <translation>No hay suficiente efectivo en su caja. No se devolvió nada.</translation>
    </message>
    <message>
        <source>Cash goes back from your own drawer: open one first. Nothing was given back.</source>
        <translation>El efectivo sale de su propia caja: abra una primero. No se devolvió nada.</translation>
    </message>
    <message>
        <source>A ticket was changed meanwhile. Nothing was given back; look again.</source>
        <translation>Una entrada cambió mientras tanto. No se devolvió nada; mire otra vez.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Nothing of theirs or yours is lost.</source>
        <translation>Otra persona lo cambió mientras tanto. No se pierde nada suyo ni de ella.</translation>
    </message>
    <message>
        <source>The price is fixed since the first sale. Another price is another tier.</source>
        <translation>El precio está fijado desde la primera venta. Otro precio es otra tarifa.</translation>
    </message>
    <message>
        <source>So many are sold, held or with kiosks already: the quantity cannot be less.</source>
        <translation>Tantas están ya vendidas, retenidas o en quioscos: la cantidad no puede ser menor.</translation>
    </message>
    <message>
        <source>The card service does not answer. Nothing was given back; try again later.</source>
        <translation>El servicio de tarjetas no responde. No se devolvió nada; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Nothing of this payment is left to give back.</source>
        <translation>No queda nada que devolver de este pago.</translation>
    </message>
    <message>
        <source>%1 goes back. Its tickets admit nobody any more.</source>
        <translation>Se devuelve %1. Sus entradas ya no dejan pasar a nadie.</translation>
    </message>
    <message>
        <source>The tickets are mailed to %1 again.</source>
        <translation>Las entradas se envían otra vez a %1.</translation>
    </message>
    <message>
        <source>The tickets are in %1, ready to print.</source>
        <translation>Las entradas están en %1, listas para imprimir.</translation>
    </message>
    <message>
        <source>Cancel order %1?</source>
        <translation>¿Cancelar el pedido %1?</translation>
    </message>
    <message>
        <source>Its tickets go back on sale. Nobody has paid for it.</source>
        <translation>Sus entradas vuelven a la venta. Nadie lo ha pagado.</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Cancelar el pedido</translation>
    </message>
    <message>
        <source>The order is cancelled. Its tickets are on sale again.</source>
        <translation>El pedido está cancelado. Sus entradas están otra vez a la venta.</translation>
    </message>
    <message>
        <source>The order is approved. Its buyer is told by mail.</source>
        <translation>El pedido está aprobado. Se avisa al comprador por correo.</translation>
    </message>
    <message>
        <source>Refuse order %1?</source>
        <translation>¿Rechazar el pedido %1?</translation>
    </message>
    <message>
        <source>It is cancelled, and its buyer is told by mail.</source>
        <translation>Se cancela, y se avisa al comprador por correo.</translation>
    </message>
    <message>
        <source>Refuse the order</source>
        <translation>Rechazar el pedido</translation>
    </message>
    <message>
        <source>The order is refused. Its buyer is told by mail.</source>
        <translation>El pedido está rechazado. Se avisa al comprador por correo.</translation>
    </message>
    <message>
        <source>Choose an order to see its tickets, its money and its history.</source>
        <translation>Elija un pedido para ver sus entradas, su dinero y su historia.</translation>
    </message>
    <message>
        <source>Buyer not named</source>
        <translation>Comprador sin nombre</translation>
    </message>
    <message>
        <source>Tax %1, included</source>
        <translation>Impuesto %1, incluido</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Sold at</source>
        <translation>Vendido en</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>Retenido hasta</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Devolver…</translation>
    </message>
    <message>
        <source>Mail again</source>
        <translation>Enviar otra vez</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Reimprimir</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>Cancelar el pedido…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>The number is on the clipboard.</source>
        <translation>El número está en el portapapeles.</translation>
    </message>
    <message>
        <source>Copy the order&apos;s number</source>
        <translation>Copiar el número del pedido</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publicar…</translation>
    </message>
    <message>
        <source>No events here. They are made over the server&apos;s interface.</source>
        <translation>No hay eventos aquí. Se crean por la interfaz del servidor.</translation>
    </message>
    <message>
        <source>Publish %1?</source>
        <translation>¿Publicar %1?</translation>
    </message>
    <message>
        <source>Everybody sees it, and its tiers go on sale at their times.</source>
        <translation>Todos lo ven, y sus tarifas salen a la venta a sus horas.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendidas</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Enviado a</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Cajero</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, antes %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Cash to begin with</source>
        <translation>Efectivo inicial</translation>
    </message>
    <message>
        <source>Should be there</source>
        <translation>Debería haber</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Puesto en la lista</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>On sale from</source>
        <translation>A la venta desde</translation>
    </message>
    <message>
        <source>On sale until</source>
        <translation>A la venta hasta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Espera aprobación</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>En disputa</translation>
    </message>
    <message>
        <source>Payment unknown</source>
        <translation>Pago desconocido</translation>
    </message>
    <message>
        <source>Held, not paid</source>
        <translation>Retenido, sin pagar</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Not fulfilled</source>
        <translation>No cumplido</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Quiosco</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>Waits to be paired</source>
        <translation>Espera emparejarse</translation>
    </message>
    <message>
        <source>Not heard of yet</source>
        <translation>Aún sin noticias</translation>
    </message>
    <message>
        <source>Reports refused</source>
        <translation>Informes rechazados</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>Cannot print</source>
        <translation>No puede imprimir</translation>
    </message>
    <message>
        <source>Camera sees nothing</source>
        <translation>La cámara no ve nada</translation>
    </message>
    <message>
        <source>Paper ready</source>
        <translation>Papel listo</translation>
    </message>
    <message>
        <source>Printer not ready</source>
        <translation>Impresora no lista</translation>
    </message>
    <message>
        <source>Camera sees</source>
        <translation>La cámara ve</translation>
    </message>
    <message>
        <source>Battery %1</source>
        <translation>Batería %1</translation>
    </message>
    <message>
        <source>%1 tickets known</source>
        <translation>%1 entradas conocidas</translation>
    </message>
    <message>
        <source>%1 wait to be sent</source>
        <translation>%1 esperan el envío</translation>
    </message>
    <message>
        <source>Clock off by %1</source>
        <translation>Reloj desviado %1</translation>
    </message>
    <message>
        <source>Box office</source>
        <translation>Taquilla</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>Lector de tarjetas</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation>Dinero móvil</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Sin entregar</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Simulated, no money</source>
        <translation>Simulado, sin dinero</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>At the reader</source>
        <translation>En el lector</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Declined, not charged</source>
        <translation>Rechazado, sin cargo</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válida</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usada</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Order placed, tickets held</source>
        <translation>Pedido hecho, entradas retenidas</translation>
    </message>
    <message>
        <source>Held for longer</source>
        <translation>Retenido más tiempo</translation>
    </message>
    <message>
        <source>Buyer named</source>
        <translation>Comprador nombrado</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Approval refused</source>
        <translation>Aprobación denegada</translation>
    </message>
    <message>
        <source>Confirmed, tickets made</source>
        <translation>Confirmado, entradas creadas</translation>
    </message>
    <message>
        <source>Tickets handed over</source>
        <translation>Entradas entregadas</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimiendo</translation>
    </message>
    <message>
        <source>Printed once more</source>
        <translation>Impreso otra vez</translation>
    </message>
    <message>
        <source>Collected at a kiosk</source>
        <translation>Recogido en un quiosco</translation>
    </message>
    <message>
        <source>Tickets mailed again</source>
        <translation>Entradas enviadas otra vez</translation>
    </message>
    <message>
        <source>Added to an account</source>
        <translation>Añadido a una cuenta</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>Pedido cancelado</translation>
    </message>
    <message>
        <source>Hold expired</source>
        <translation>Retención caducada</translation>
    </message>
    <message>
        <source>Payment asked for</source>
        <translation>Pago solicitado</translation>
    </message>
    <message>
        <source>Payment cancelled</source>
        <translation>Pago cancelado</translation>
    </message>
    <message>
        <source>Asked to stop the payment</source>
        <translation>Se pidió parar el pago</translation>
    </message>
    <message>
        <source>Payment not known yet</source>
        <translation>Pago aún desconocido</translation>
    </message>
    <message>
        <source>Refund asked for</source>
        <translation>Devolución solicitada</translation>
    </message>
    <message>
        <source>Buyer asks for a refund</source>
        <translation>El comprador pide una devolución</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Dinero devuelto</translation>
    </message>
    <message>
        <source>Refund failed</source>
        <translation>Devolución fallida</translation>
    </message>
    <message>
        <source>Disputed at the bank</source>
        <translation>Reclamado ante el banco</translation>
    </message>
    <message>
        <source>The dispute is over</source>
        <translation>La reclamación ha terminado</translation>
    </message>
    <message>
        <source>E-mail waits to be sent</source>
        <translation>El correo espera el envío</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>Correo enviado</translation>
    </message>
    <message>
        <source>E-mail could not be sent</source>
        <translation>El correo no se pudo enviar</translation>
    </message>
    <message>
        <source>E-mail came back</source>
        <translation>El correo volvió</translation>
    </message>
    <message>
        <source>Not a ticket</source>
        <translation>No es una entrada</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>No es auténtica</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No consta</translation>
    </message>
    <message>
        <source>Other event</source>
        <translation>Otro evento</translation>
    </message>
    <message>
        <source>Wrong day</source>
        <translation>Otro día</translation>
    </message>
    <message>
        <source>Wrong gate</source>
        <translation>Otra puerta</translation>
    </message>
    <message>
        <source>Old code</source>
        <translation>Código antiguo</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Demasiado pronto</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Demasiado tarde</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Ya usada</translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>No está dentro</translation>
    </message>
    <message>
        <source>Not for this gate now</source>
        <translation>Ahora no para esta puerta</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Let in all the same</source>
        <translation>Entró de todos modos</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Salió</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Entró</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>por %1, %2</translation>
    </message>
    <message>
        <source>was refused: %1</source>
        <translation>se había rechazado: %1</translation>
    </message>
    <message>
        <source>read “%1”</source>
        <translation>leído: «%1»</translation>
    </message>
    <message>
        <source>the gate decided alone</source>
        <translation>la puerta decidió sola</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>Let in twice</source>
        <translation>Entró dos veces</translation>
    </message>
    <message>
        <source>Cut off from the others, the gate knew of no earlier entry.</source>
        <translation>Aislada de las demás, la puerta no sabía de una entrada anterior.</translation>
    </message>
    <message>
        <source>Let in on a void ticket</source>
        <translation>Entró con una entrada anulada</translation>
    </message>
    <message>
        <source>Cut off from the server, the gate did not know it was void.</source>
        <translation>Aislada del servidor, la puerta no sabía que estaba anulada.</translation>
    </message>
    <message>
        <source>Let in on a refunded ticket</source>
        <translation>Entró con una entrada reembolsada</translation>
    </message>
    <message>
        <source>Cut off from the server, the gate knew of no refund.</source>
        <translation>Aislada del servidor, la puerta no sabía del reembolso.</translation>
    </message>
    <message>
        <source>Let in on an old code</source>
        <translation>Entró con un código antiguo</translation>
    </message>
    <message>
        <source>Cut off from the server, the gate did not know the newer code.</source>
        <translation>Aislada del servidor, la puerta no conocía el código nuevo.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Scanned by</source>
        <translation>Escaneada por</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Refused at the gate</source>
        <translation>Rechazada en el acceso</translation>
    </message>
    <message>
        <source>Ticket made void</source>
        <translation>Entrada anulada</translation>
    </message>
    <message>
        <source>Ticket issued anew</source>
        <translation>Entrada emitida de nuevo</translation>
    </message>
    <message>
        <source>Ticket passed on</source>
        <translation>Entrada traspasada</translation>
    </message>
    <message>
        <source>Attendee named</source>
        <translation>Asistente nombrado</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 de %2 elegidos</translation>
    </message>
    <message>
        <source>No order matches. Search for less, or clear the filters.</source>
        <translation>Ningún pedido coincide. Busque menos, o quite los filtros.</translation>
    </message>
    <message>
        <source>No orders yet. The first one appears here by itself.</source>
        <translation>Aún no hay pedidos. El primero aparece aquí solo.</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Copiar celda</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Taken by day</source>
        <translation>Cobrado por día</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Tarifas</translation>
    </message>
    <message>
        <source>Money by method</source>
        <translation>Dinero por medio</translation>
    </message>
    <message>
        <source>Arrivals by hour</source>
        <translation>Llegadas por hora</translation>
    </message>
    <message>
        <source>Nothing was taken in these days.</source>
        <translation>No se cobró nada en estos días.</translation>
    </message>
    <message>
        <source>Nobody has come through a gate today.</source>
        <translation>Hoy nadie ha pasado por un acceso.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>given back %1</source>
        <translation>devuelto %1</translation>
    </message>
    <message>
        <source>%1 given back</source>
        <translation>%1 devueltas</translation>
    </message>
    <message>
        <source>of %1 expected today</source>
        <translation>de %1 esperados hoy</translation>
    </message>
    <message>
        <source>scans today</source>
        <translation>controles hoy</translation>
    </message>
    <message>
        <source>for a person</source>
        <translation>para una persona</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Nothing is on sale.</source>
        <translation>No hay nada a la venta.</translation>
    </message>
    <message>
        <source>Every event</source>
        <translation>Todos los eventos</translation>
    </message>
    <message>
        <source>Choose an entry to see its facts.</source>
        <translation>Elija una entrada del registro para ver sus datos.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Written just now; it is sealed in a moment.</source>
        <translation>Recién escrito; se sella en un momento.</translation>
    </message>
    <message>
        <source>Sealed as entry %1 of the chain, with the mark %2.</source>
        <translation>Sellado como registro %1 de la cadena, con la marca %2.</translation>
    </message>
    <message>
        <source>Open order %1</source>
        <translation>Abrir el pedido %1</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sello</translation>
    </message>
    <message>
        <source>As it was written</source>
        <translation>Tal como se escribió</translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <translation>Últimos 14 días</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Tickets sold</source>
        <translation>Entradas vendidas</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Let in today</source>
        <translation>Entraron hoy</translation>
    </message>
    <message>
        <source>Refused at the gates</source>
        <translation>Rechazadas en los accesos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>vendidas</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenidas</translation>
    </message>
    <message>
        <source>with kiosks</source>
        <translation>en quioscos</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libres</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sold anywhere</source>
        <translation>Vendido en cualquier sitio</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Quién lo hizo</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier momento</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>copies the chosen rows</source>
        <translation>copia las filas elegidas</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Comprador</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>Devolver %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Put them back on sale</source>
        <translation>Ponerlas otra vez a la venta</translation>
    </message>
    <message>
        <source>%1 of %2 tickets</source>
        <translation>%1 de %2 entradas</translation>
    </message>
    <message>
        <source>Type the amount to confirm: %1</source>
        <translation>Escriba el importe para confirmar: %1</translation>
    </message>
    <message>
        <source>Only %1 of this payment is left to give back.</source>
        <translation>De este pago solo queda %1 por devolver.</translation>
    </message>
    <message>
        <source>These tickets stop admitting at once, at every gate that is online. Gates that are cut off learn it when they come back.</source>
        <translation>Estas entradas dejan de dar acceso al momento, en cada acceso conectado. Los que están sin red lo sabrán al volver.</translation>
    </message>
    <message>
        <source>Choose the tickets that are given back.</source>
        <translation>Elija las entradas que se devuelven.</translation>
    </message>
    <message>
        <source>Paid %1 · refunded so far %2</source>
        <translation>Pagado %1 · devuelto hasta ahora %2</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>A devolver</translation>
    </message>
    <message>
        <source>It cannot be taken back. In the audit as %1.</source>
        <translation>No se puede deshacer. En el registro a nombre de %1.</translation>
    </message>
    <message>
        <source>Keep the tickets</source>
        <translation>Conservar las entradas</translation>
    </message>
    <message>
        <source>Goes back to</source>
        <translation>Se devuelve a</translation>
    </message>
    <message>
        <source>%1, by hand</source>
        <translation>%1, en mano</translation>
    </message>
    <message>
        <source>Holder cannot come</source>
        <translation>El titular no puede venir</translation>
    </message>
    <message>
        <source>Event changed</source>
        <translation>Evento cambiado</translation>
    </message>
    <message>
        <source>Bought twice</source>
        <translation>Comprado dos veces</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>Un error nuestro</translation>
    </message>
    <message>
        <source>Another organiser</source>
        <translation>Otro organizador</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gestor</translation>
    </message>
    <message>
        <source>Look, language, signing out</source>
        <translation>Aspecto, idioma, cerrar sesión</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Code of your authenticator</source>
        <translation>Código de su autenticador</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Sign in to Wicket</source>
        <translation>Iniciar sesión en Wicket</translation>
    </message>
    <message>
        <source>For those who run events: orders, money, gates and reports.</source>
        <translation>Para quienes organizan eventos: pedidos, dinero, accesos e informes.</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Preguntando al servidor</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>The server is making the file …</source>
        <translation>El servidor prepara el archivo…</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 no se pudo escribir: %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>There is nothing to report of these days.</source>
        <translation>No hay nada que informar de estos días.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>You were signed out. Sign in again to go on.</source>
        <translation>Se cerró su sesión. Inicie sesión de nuevo para seguir.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Order, serial, name, payment</source>
        <translation>Pedido, serie, nombre, pago</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Ctrl+1 … 9 pages · Ctrl+F search · F5 ask again · Esc back</source>
        <translation>Ctrl+1 … 9 páginas · Ctrl+F buscar · F5 preguntar · Esc volver</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Nothing waits for you. What does, appears here by itself.</source>
        <translation>Nada le espera. Lo que espere aparece aquí solo.</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>desde hace %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Payment open for too long</source>
        <translation>Pago abierto demasiado tiempo</translation>
    </message>
    <message>
        <source>A payment needs a person</source>
        <translation>Un pago necesita a una persona</translation>
    </message>
    <message>
        <source>A buyer asks for a refund</source>
        <translation>Un comprador pide una devolución</translation>
    </message>
    <message>
        <source>Let in, and should not have been</source>
        <translation>Entró, y no debía</translation>
    </message>
    <message>
        <source>A device&apos;s report was refused</source>
        <translation>El informe de un dispositivo fue rechazado</translation>
    </message>
    <message>
        <source>An order waits for approval</source>
        <translation>Un pedido espera aprobación</translation>
    </message>
    <message>
        <source>A device is silent</source>
        <translation>Un dispositivo está en silencio</translation>
    </message>
    <message>
        <source>A printer cannot print</source>
        <translation>Una impresora no puede imprimir</translation>
    </message>
    <message>
        <source>A camera sees nothing</source>
        <translation>Una cámara no ve nada</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <translation>Qué se puede hacer con %1</translation>
    </message>
    <message>
        <source>seen %1 ago</source>
        <translation>visto hace %1</translation>
    </message>
    <message>
        <source>New pairing code…</source>
        <translation>Nuevo código de emparejamiento…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Pair a device</source>
        <translation>Emparejar un dispositivo</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>¿Revocar %1?</translation>
    </message>
    <message>
        <source>It forgets everything and works no more. Tickets it holds to sell are void. It cannot be undone.</source>
        <translation>Lo olvida todo y deja de funcionar. Las entradas que tenía para vender quedan anuladas. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>Revocarlo</translation>
    </message>
    <message>
        <source>%1 is revoked.</source>
        <translation>%1 está revocado.</translation>
    </message>
    <message>
        <source>No devices yet. Pair a kiosk, a gate or a desk.</source>
        <translation>Aún no hay dispositivos. Empareje un quiosco, un acceso o un mostrador.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Control de acceso</translation>
    </message>
    <message>
        <source>The server&apos;s operator</source>
        <translation>El operador del servidor</translation>
    </message>
    <message>
        <source>Whoever has the link</source>
        <translation>Quien tiene el enlace</translation>
    </message>
    <message>
        <source>A visitor</source>
        <translation>Un visitante</translation>
    </message>
    <message>
        <source>Wicket, by itself</source>
        <translation>Wicket, por sí mismo</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Reembolsos</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Disputas</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Escaneos</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Descuentos</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Card readers</source>
        <translation>Lectores de tarjetas</translation>
    </message>
    <message>
        <source>Tickets lent to kiosks</source>
        <translation>Entradas prestadas a los quioscos</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organizador</translation>
    </message>
    <message>
        <source>Discount code used</source>
        <translation>Código de descuento usado</translation>
    </message>
    <message>
        <source>Donation changed</source>
        <translation>Donación cambiada</translation>
    </message>
    <message>
        <source>Payment disputed</source>
        <translation>Pago disputado</translation>
    </message>
    <message>
        <source>Dispute ended</source>
        <translation>Disputa terminada</translation>
    </message>
    <message>
        <source>Let in by a supervisor</source>
        <translation>Admitido por un supervisor</translation>
    </message>
    <message>
        <source>Entry taken back</source>
        <translation>Entrada al recinto anulada</translation>
    </message>
    <message>
        <source>Incident looked at</source>
        <translation>Incidente revisado</translation>
    </message>
    <message>
        <source>Names looked up at a gate</source>
        <translation>Nombres consultados en una puerta</translation>
    </message>
    <message>
        <source>Refused report looked at</source>
        <translation>Informe rechazado revisado</translation>
    </message>
    <message>
        <source>Waiting list joined</source>
        <translation>Se unió a la lista de espera</translation>
    </message>
    <message>
        <source>Waiting list left</source>
        <translation>Salió de la lista de espera</translation>
    </message>
    <message>
        <source>Ticket offered to who waited</source>
        <translation>Entrada ofrecida a quien esperaba</translation>
    </message>
    <message>
        <source>Offer taken</source>
        <translation>Oferta aceptada</translation>
    </message>
    <message>
        <source>Offer lapsed</source>
        <translation>Oferta caducada</translation>
    </message>
    <message>
        <source>Offer withdrawn</source>
        <translation>Oferta retirada</translation>
    </message>
    <message>
        <source>Waiting list&apos;s rules changed</source>
        <translation>Reglas de la lista de espera cambiadas</translation>
    </message>
    <message>
        <source>Report fetched</source>
        <translation>Informe obtenido</translation>
    </message>
    <message>
        <source>Organiser added</source>
        <translation>Organizador añadido</translation>
    </message>
    <message>
        <source>Organiser changed</source>
        <translation>Organizador cambiado</translation>
    </message>
    <message>
        <source>Organiser&apos;s picture changed</source>
        <translation>Imagen del organizador cambiada</translation>
    </message>
    <message>
        <source>Organiser&apos;s mark changed</source>
        <translation>Logotipo del organizador cambiado</translation>
    </message>
    <message>
        <source>Event added</source>
        <translation>Evento añadido</translation>
    </message>
    <message>
        <source>Event published</source>
        <translation>Evento publicado</translation>
    </message>
    <message>
        <source>Event cancelled</source>
        <translation>Evento cancelado</translation>
    </message>
    <message>
        <source>Event&apos;s picture changed</source>
        <translation>Imagen del evento cambiada</translation>
    </message>
    <message>
        <source>Promoter added to an event</source>
        <translation>Promotor añadido a un evento</translation>
    </message>
    <message>
        <source>Promoter taken off an event</source>
        <translation>Promotor retirado de un evento</translation>
    </message>
    <message>
        <source>Session added</source>
        <translation>Sesión añadida</translation>
    </message>
    <message>
        <source>Session changed</source>
        <translation>Sesión cambiada</translation>
    </message>
    <message>
        <source>Session deleted</source>
        <translation>Sesión eliminada</translation>
    </message>
    <message>
        <source>Tier added</source>
        <translation>Categoría añadida</translation>
    </message>
    <message>
        <source>Tier changed</source>
        <translation>Categoría cambiada</translation>
    </message>
    <message>
        <source>Tier deleted</source>
        <translation>Categoría eliminada</translation>
    </message>
    <message>
        <source>Tiers put in another order</source>
        <translation>Categorías reordenadas</translation>
    </message>
    <message>
        <source>More sold than there are</source>
        <translation>Se vendió más de lo que hay</translation>
    </message>
    <message>
        <source>Discount made</source>
        <translation>Descuento creado</translation>
    </message>
    <message>
        <source>Discount changed</source>
        <translation>Descuento cambiado</translation>
    </message>
    <message>
        <source>Discount removed</source>
        <translation>Descuento eliminado</translation>
    </message>
    <message>
        <source>Vouchers made</source>
        <translation>Vales creados</translation>
    </message>
    <message>
        <source>Checkpoint set up</source>
        <translation>Punto de control creado</translation>
    </message>
    <message>
        <source>Checkpoint changed</source>
        <translation>Punto de control cambiado</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Inició sesión</translation>
    </message>
    <message>
        <source>Person invited</source>
        <translation>Persona invitada</translation>
    </message>
    <message>
        <source>Invitation withdrawn</source>
        <translation>Invitación retirada</translation>
    </message>
    <message>
        <source>Invitation taken</source>
        <translation>Invitación aceptada</translation>
    </message>
    <message>
        <source>E-mail address confirmed</source>
        <translation>Correo confirmado</translation>
    </message>
    <message>
        <source>Role given</source>
        <translation>Rol asignado</translation>
    </message>
    <message>
        <source>Role taken away</source>
        <translation>Rol retirado</translation>
    </message>
    <message>
        <source>Made administrator</source>
        <translation>Nombrado administrador</translation>
    </message>
    <message>
        <source>No longer administrator</source>
        <translation>Ya no es administrador</translation>
    </message>
    <message>
        <source>Account suspended</source>
        <translation>Cuenta suspendida</translation>
    </message>
    <message>
        <source>Account works again</source>
        <translation>Cuenta restablecida</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Contraseña cambiada</translation>
    </message>
    <message>
        <source>Password set anew</source>
        <translation>Contraseña restablecida</translation>
    </message>
    <message>
        <source>Second factor set up</source>
        <translation>Segundo factor configurado</translation>
    </message>
    <message>
        <source>Second factor removed</source>
        <translation>Segundo factor eliminado</translation>
    </message>
    <message>
        <source>PIN set</source>
        <translation>PIN establecido</translation>
    </message>
    <message>
        <source>Badge made</source>
        <translation>Credencial creada</translation>
    </message>
    <message>
        <source>Badge taken back</source>
        <translation>Credencial retirada</translation>
    </message>
    <message>
        <source>Promoter verified</source>
        <translation>Promotor verificado</translation>
    </message>
    <message>
        <source>Promoter not verified</source>
        <translation>Promotor no verificado</translation>
    </message>
    <message>
        <source>Pairing code made</source>
        <translation>Código de vinculación creado</translation>
    </message>
    <message>
        <source>Device paired</source>
        <translation>Dispositivo vinculado</translation>
    </message>
    <message>
        <source>Device changed</source>
        <translation>Dispositivo cambiado</translation>
    </message>
    <message>
        <source>New pairing code made</source>
        <translation>Nuevo código de vinculación creado</translation>
    </message>
    <message>
        <source>Device given back</source>
        <translation>Dispositivo devuelto</translation>
    </message>
    <message>
        <source>Device revoked</source>
        <translation>Dispositivo revocado</translation>
    </message>
    <message>
        <source>Place of card readers added</source>
        <translation>Ubicación de lectores añadida</translation>
    </message>
    <message>
        <source>Card reader added</source>
        <translation>Lector de tarjetas añadido</translation>
    </message>
    <message>
        <source>Card reader changed</source>
        <translation>Lector de tarjetas cambiado</translation>
    </message>
    <message>
        <source>Card reader set free</source>
        <translation>Lector de tarjetas liberado</translation>
    </message>
    <message>
        <source>Card reader removed</source>
        <translation>Lector de tarjetas eliminado</translation>
    </message>
    <message>
        <source>Tickets lent to a kiosk</source>
        <translation>Entradas prestadas a un quiosco</translation>
    </message>
    <message>
        <source>Lent tickets returned</source>
        <translation>Entradas prestadas devueltas</translation>
    </message>
    <message>
        <source>Lent tickets&apos; time ran out</source>
        <translation>Venció el préstamo de entradas</translation>
    </message>
    <message>
        <source>Lent tickets taken back</source>
        <translation>Entradas prestadas retiradas</translation>
    </message>
    <message>
        <source>Cash drawer opened</source>
        <translation>Caja abierta</translation>
    </message>
    <message>
        <source>Cash drawer counted and closed</source>
        <translation>Caja contada y cerrada</translation>
    </message>
    <message>
        <source>Cash taken for an order</source>
        <translation>Efectivo cobrado por un pedido</translation>
    </message>
    <message>
        <source>Cash given back</source>
        <translation>Efectivo devuelto</translation>
    </message>
    <message>
        <source>Cash put in</source>
        <translation>Efectivo ingresado</translation>
    </message>
    <message>
        <source>Cash taken out</source>
        <translation>Efectivo retirado</translation>
    </message>
    <message>
        <source>Shift begun at a kiosk</source>
        <translation>Turno iniciado en un quiosco</translation>
    </message>
    <message>
        <source>Get a code</source>
        <translation>Obtener un código</translation>
    </message>
    <message>
        <source>Type it on the device, or let its camera see it. Good until %1.</source>
        <translation>Escríbalo en el dispositivo, o enséñelo a su cámara. Vale hasta las %1.</translation>
    </message>
    <message>
        <source>A gate stands at a checkpoint, and no event here has one yet.</source>
        <translation>Un acceso está en un punto de control, y aquí ningún evento tiene uno aún.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Way of paying</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Punto de control</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Liquidación</translation>
    </message>
    <message>
        <source>Ways of paying</source>
        <translation>Medios de pago</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Cash drawers</source>
        <translation>Cajas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Entrances</source>
        <translation>Accesos</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Clerks</source>
        <translation>Taquilleros</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>A la venta</translation>
    </message>
    <message>
        <source>Holders may pass it on</source>
        <translation>Los titulares pueden traspasarla</translation>
    </message>
    <message>
        <source>A person approves each order</source>
        <translation>Una persona aprueba cada pedido</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar la otra</translation>
    </message>
    <message>
        <source>Somebody else changed this tier meanwhile. Theirs is: %1. Save again for yours, or take theirs.</source>
        <translation>Otra persona cambió esta tarifa mientras tanto. La suya es: %1. Guarde otra vez para la de usted, o tome la otra.</translation>
    </message>
    <message>
        <source>Somebody else changed other fields meanwhile. They are shown here beside yours: look, and save again.</source>
        <translation>Otra persona cambió otros campos mientras tanto. Se muestran aquí junto a los de usted: mire, y guarde otra vez.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>The price is fixed since the first sale (sold: %1). Another price is another tier.</source>
        <translation>El precio está fijado desde la primera venta (vendidas: %1). Otro precio es otra tarifa.</translation>
    </message>
    <message>
        <source>At least %1: so many are sold, held or with kiosks.</source>
        <translation>Al menos %1: tantas están vendidas, retenidas o en quioscos.</translation>
    </message>
    <message>
        <source>Per order, least</source>
        <translation>Por pedido, mínimo</translation>
    </message>
    <message>
        <source>Per order, most</source>
        <translation>Por pedido, máximo</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>No order is found by this. Search for its number.</source>
        <translation>No se encuentra ningún pedido. Busque por su número.</translation>
    </message>
    <message>
        <source>Nothing that matches was done. Clear the filters for more.</source>
        <translation>No se hizo nada que coincida. Quite los filtros para ver más.</translation>
    </message>
    <message>
        <source>Nothing was done yet. What is, appears here by itself.</source>
        <translation>Aún no se hizo nada. Lo que se haga aparecerá aquí solo.</translation>
    </message>
    <message>
        <source>An order&apos;s number in the search shows its entries only.</source>
        <translation>Un número de pedido en la búsqueda muestra solo sus registros.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Every checkpoint</source>
        <translation>Todos los puntos de control</translation>
    </message>
    <message>
        <source>Refused only</source>
        <translation>Solo rechazadas</translation>
    </message>
    <message>
        <source>A ticket&apos;s serial</source>
        <translation>N.º de una entrada</translation>
    </message>
    <message>
        <source>Nobody was refused.</source>
        <translation>No se rechazó a nadie.</translation>
    </message>
    <message>
        <source>The incident is closed, and your note is kept with it.</source>
        <translation>La incidencia está cerrada y su nota se guarda con ella.</translation>
    </message>
    <message>
        <source>No events yet, so nobody can come in.</source>
        <translation>Aún no hay eventos, así que nadie puede entrar.</translation>
    </message>
    <message>
        <source>No scan matches. Esc shows all of them.</source>
        <translation>Ninguna lectura coincide. Esc las muestra todas.</translation>
    </message>
    <message>
        <source>No scans yet. They appear here as they happen.</source>
        <translation>Aún no hay lecturas. Aparecen aquí según ocurren.</translation>
    </message>
    <message>
        <source>Refused today, by reason</source>
        <translation>Rechazos de hoy, por motivo</translation>
    </message>
    <message>
        <source>inside through it</source>
        <translation>dentro por aquí</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>entradas %1</translation>
    </message>
    <message>
        <source>out %1</source>
        <translation>salidas %1</translation>
    </message>
    <message>
        <source>refused today %1</source>
        <translation>rechazos hoy %1</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Puntos de control</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidencias</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 abiertas</translation>
    </message>
    <message>
        <source>Nobody was let in who should not have been.</source>
        <translation>Nadie entró sin deber.</translation>
    </message>
    <message>
        <source>Close it…</source>
        <translation>Cerrar…</translation>
    </message>
    <message>
        <source>Its scans</source>
        <translation>Sus lecturas</translation>
    </message>
    <message>
        <source>Cancel payment %1?</source>
        <translation>¿Anular el pago %1?</translation>
    </message>
    <message>
        <source>It is taken off the reader or its page closed, and can never be paid. The order stays, and can be paid another way while its tickets are held.</source>
        <translation>Se retira del lector o se cierra su página, y nunca podrá pagarse. El pedido sigue y puede pagarse de otra forma mientras sus entradas estén reservadas.</translation>
    </message>
    <message>
        <source>Cancel the payment</source>
        <translation>Anular el pago</translation>
    </message>
    <message>
        <source>It is written down, and off everybody&apos;s list.</source>
        <translation>Queda anotado y fuera de la lista de todos.</translation>
    </message>
    <message>
        <source>The provider was asked. The payment is now: %1.</source>
        <translation>Se preguntó al proveedor. El pago está ahora: %1.</translation>
    </message>
    <message>
        <source>The payment is called off. No money was taken.</source>
        <translation>El pago se ha anulado. No se cobró dinero.</translation>
    </message>
    <message>
        <source>The provider does not answer. The payment is called off as soon as it does; if it is paid before, the money goes back by itself.</source>
        <translation>El proveedor no responde. El pago se anulará en cuanto lo haga; si se paga antes, el dinero se devuelve solo.</translation>
    </message>
    <message>
        <source>It is paid already, or money is moving right now: it cannot be cancelled. Refund it once it is paid.</source>
        <translation>Ya está pagado o el dinero se está moviendo: no se puede anular. Reembólselo cuando esté pagado.</translation>
    </message>
    <message>
        <source>Choose a payment to see where its money is.</source>
        <translation>Elija un pago para ver dónde está el dinero.</translation>
    </message>
    <message>
        <source>Ask the provider now</source>
        <translation>Preguntar al proveedor</translation>
    </message>
    <message>
        <source>Cancel payment…</source>
        <translation>Anular el pago…</translation>
    </message>
    <message>
        <source>Show the order</source>
        <translation>Mostrar el pedido</translation>
    </message>
    <message>
        <source>The reference is on the clipboard.</source>
        <translation>La referencia está en el portapapeles.</translation>
    </message>
    <message>
        <source>Copy the payment&apos;s reference</source>
        <translation>Copiar la referencia del pago</translation>
    </message>
    <message>
        <source>for order</source>
        <translation>del pedido</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>Efectivo recibido</translation>
    </message>
    <message>
        <source>Change given</source>
        <translation>Cambio entregado</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>Último intento</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation>Última petición</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Provider&apos;s id</source>
        <translation>Id. del proveedor</translation>
    </message>
    <message>
        <source>Every way of paying</source>
        <translation>Todas las formas de pago</translation>
    </message>
    <message>
        <source>What was done about it?</source>
        <translation>¿Qué se hizo al respecto?</translation>
    </message>
    <message>
        <source>Paid out by bank transfer, for instance</source>
        <translation>Por ejemplo: pagado por transferencia</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Dejarlo abierto</translation>
    </message>
    <message>
        <source>Your name and the time are kept with it.</source>
        <translation>Se guardan su nombre y la hora.</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Necesita a una persona</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Hecho…</translation>
    </message>
    <message>
        <source>Say what was done about it</source>
        <translation>Decir qué se hizo</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Reclamación</translation>
    </message>
    <message>
        <source>Answer it in the provider&apos;s dashboard before %1.</source>
        <translation>Respóndala en el panel del proveedor antes del %1.</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Reembolsado en parte</translation>
    </message>
    <message>
        <source>Waits to be paid</source>
        <translation>A la espera del pago</translation>
    </message>
    <message>
        <source>Stuck, open for 15 min</source>
        <translation>Atascado, abierto 15 min</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation>Aún sin terminar</translation>
    </message>
    <message>
        <source>Nobody was asked for a card yet. No money has moved.</source>
        <translation>Aún no se ha pedido ninguna tarjeta. No se ha movido dinero.</translation>
    </message>
    <message>
        <source>The buyer is being asked to pay. No money has moved yet, as far as we know.</source>
        <translation>Se está pidiendo al comprador que pague. Que sepamos, aún no se ha movido dinero.</translation>
    </message>
    <message>
        <source>The money is moving right now. The provider says soon how it ended.</source>
        <translation>El dinero se está moviendo. El proveedor dirá pronto cómo acabó.</translation>
    </message>
    <message>
        <source>The last attempt took no money. The buyer can try again.</source>
        <translation>El último intento no cobró nada. El comprador puede volver a intentarlo.</translation>
    </message>
    <message>
        <source>An answer was lost, so nobody knows yet whether the money moved. Its tickets are kept; the provider is asked again and again. The buyer must not pay twice.</source>
        <translation>Se perdió una respuesta y aún no se sabe si el dinero se movió. Las entradas se guardan; se pregunta al proveedor una y otra vez. El comprador no debe pagar dos veces.</translation>
    </message>
    <message>
        <source>Declined by the bank</source>
        <translation>Rechazado por el banco</translation>
    </message>
    <message>
        <source>Not enough money on it</source>
        <translation>Saldo insuficiente</translation>
    </message>
    <message>
        <source>The card has expired</source>
        <translation>La tarjeta ha caducado</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>PIN incorrecto</translation>
    </message>
    <message>
        <source>A card that is not accepted</source>
        <translation>Tarjeta no aceptada</translation>
    </message>
    <message>
        <source>Cancelled by the buyer</source>
        <translation>Cancelado por el comprador</translation>
    </message>
    <message>
        <source>The bank could not confirm the buyer</source>
        <translation>El banco no pudo confirmar al comprador</translation>
    </message>
    <message>
        <source>Refused on the buyer&apos;s phone</source>
        <translation>Rechazado en el teléfono del comprador</translation>
    </message>
    <message>
        <source>No mobile money account has this number</source>
        <translation>Ninguna cuenta de dinero móvil tiene este número</translation>
    </message>
    <message>
        <source>This way of paying does not work now</source>
        <translation>Esta forma de pago no funciona ahora</translation>
    </message>
    <message>
        <source>Nobody paid in time</source>
        <translation>Nadie pagó a tiempo</translation>
    </message>
    <message>
        <source>The card reader was busy</source>
        <translation>El lector de tarjetas estaba ocupado</translation>
    </message>
    <message>
        <source>The card reader was offline</source>
        <translation>El lector de tarjetas estaba sin conexión</translation>
    </message>
    <message>
        <source>The card reader had a fault</source>
        <translation>El lector de tarjetas tuvo un fallo</translation>
    </message>
    <message>
        <source>The provider did not answer</source>
        <translation>El proveedor no respondió</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>Necesita respuesta</translation>
    </message>
    <message>
        <source>The bank decides</source>
        <translation>El banco decide</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganada</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>No payment is like this. Good news, if you look for trouble.</source>
        <translation>Ningún pago es así. Buena noticia si busca problemas.</translation>
    </message>
    <message>
        <source>No payments yet. The first one appears here by itself.</source>
        <translation>Aún no hay pagos. El primero aparecerá aquí por sí solo.</translation>
    </message>
    <message>
        <source>Payments: %1</source>
        <translation>Pagos: %1</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Lo que sabemos</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>Qué se averiguó</translation>
    </message>
    <message>
        <source>Who came in, what they showed, what was agreed</source>
        <translation>Quién entró, qué mostró, qué se acordó</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>Cerrar la incidencia</translation>
    </message>
    <message>
        <source>The scan stays as it is. Your name and the note are kept.</source>
        <translation>La lectura queda como está. Se guardan su nombre y la nota.</translation>
    </message>
    <message>
        <source>The note may have 2000 characters, and has %1.</source>
        <translation>La nota puede tener 2000 caracteres y tiene %1.</translation>
    </message>
</context>
</TS>
