<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Admin</name>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again to go on.</source>
        <translation>Sie sind abgemeldet. Melden Sie sich wieder an, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a minute, then try again.</source>
        <translation>Zu viele Versuche. Warten Sie eine Minute und versuchen Sie es dann wieder.</translation>
    </message>
    <message>
        <source>The server cannot be reached. What you see may be old; it is asked again.</source>
        <translation>Der Server ist nicht erreichbar. Was Sie sehen, kann alt sein; er wird wieder gefragt.</translation>
    </message>
    <message>
        <source>The server did not answer, so nobody knows yet whether the money went back. Try again: it goes back once at most.</source>
        <translation>Der Server hat nicht geantwortet, deshalb weiß noch niemand, ob das Geld zurückging. Versuchen Sie es wieder: Es geht höchstens einmal zurück.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is not right.</source>
        <translation>Die E-Mail-Adresse oder das Passwort stimmt nicht.</translation>
    </message>
    <message>
        <source>Type the code that your authenticator shows.</source>
        <translation>Geben Sie den Code ein, den Ihr Authenticator zeigt.</translation>
    </message>
    <message>
        <source>Password or code is not right. A code is good for half a minute: take a new one.</source>
        <translation>Passwort oder Code stimmt nicht. Ein Code gilt eine halbe Minute: Nehmen Sie einen neuen.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait a quarter of an hour, then try again.</source>
        <translation>Zu viele falsche Versuche. Warten Sie eine Viertelstunde und versuchen Sie es dann wieder.</translation>
    </message>
    <message>
        <source>This account is suspended. Ask an administrator.</source>
        <translation>Dieses Konto ist gesperrt. Fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <source>This account needs a second factor first. Set one up, then sign in here.</source>
        <translation>Dieses Konto braucht zuerst einen zweiten Faktor. Richten Sie ihn ein und melden Sie sich dann hier an.</translation>
    </message>
    <message>
        <source>This account works for no organiser. A manager can invite you.</source>
        <translation>Dieses Konto arbeitet für keinen Veranstalter. Eine Leitung kann Sie einladen.</translation>
    </message>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>Der Server ist beschäftigt. Versuchen Sie es gleich wieder.</translation>
    </message>
    <message>
        <source>There is no Wicket server at this address. Check address and network.</source>
        <translation>Unter dieser Adresse ist kein Wicket-Server. Prüfen Sie Adresse und Netz.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Ihre Rolle erlaubt das nicht.</translation>
    </message>
    <message>
        <source>It is not there any more, or not yours.</source>
        <translation>Es ist nicht mehr da oder gehört Ihnen nicht.</translation>
    </message>
    <message>
        <source>The order cannot do this as it stands now.</source>
        <translation>Die Bestellung kann das in ihrem jetzigen Stand nicht.</translation>
    </message>
    <message>
        <source>A payment of this order is still under way, so it cannot be cancelled yet.</source>
        <translation>Eine Zahlung dieser Bestellung läuft noch, deshalb kann sie noch nicht storniert werden.</translation>
    </message>
    <message>
        <source>This much cannot be given back any more. Nothing was given back.</source>
        <translation>So viel kann nicht mehr zurückgegeben werden. Es wurde nichts zurückgegeben.</translation>
    </message>
    <message>
        <source>There is not enough cash in your drawer. Nothing was given back.</source>
        <translation>In Ihrer Kasse ist nicht genug Bargeld. Es wurde nichts zurückgegeben.</translation>
    </message>
    <message>
        <source>Cash goes back from your own drawer: open one first. Nothing was given back.</source>
        <translation>Bargeld geht aus Ihrer eigenen Kasse zurück: Öffnen Sie zuerst eine. Es wurde nichts zurückgegeben.</translation>
    </message>
    <message>
        <source>A ticket was changed meanwhile. Nothing was given back; look again.</source>
        <translation>Ein Ticket wurde inzwischen geändert. Es wurde nichts zurückgegeben; sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Nothing of theirs or yours is lost.</source>
        <translation>Jemand anderes hat das inzwischen geändert. Nichts davon geht verloren, weder dort noch hier.</translation>
    </message>
    <message>
        <source>The price is fixed since the first sale. Another price is another tier.</source>
        <translation>Der Preis steht seit dem ersten Verkauf fest. Ein anderer Preis ist eine andere Kategorie.</translation>
    </message>
    <message>
        <source>So many are sold, held or with kiosks already: the quantity cannot be less.</source>
        <translation>So viele sind schon verkauft, gehalten oder bei Kiosken: Weniger geht nicht.</translation>
    </message>
    <message>
        <source>The card service does not answer. Nothing was given back; try again later.</source>
        <translation>Der Kartendienst antwortet nicht. Es wurde nichts zurückgegeben; versuchen Sie es später.</translation>
    </message>
    <message>
        <source>Nothing of this payment is left to give back.</source>
        <translation>Von dieser Zahlung ist nichts mehr zurückzugeben.</translation>
    </message>
    <message>
        <source>%1 goes back. Its tickets admit nobody any more.</source>
        <translation>%1 geht zurück. Die Tickets lassen niemanden mehr ein.</translation>
    </message>
    <message>
        <source>The tickets are mailed to %1 again.</source>
        <translation>Die Tickets gehen noch einmal an %1.</translation>
    </message>
    <message>
        <source>The tickets are in %1, ready to print.</source>
        <translation>Die Tickets liegen in %1, bereit zum Drucken.</translation>
    </message>
    <message>
        <source>Cancel order %1?</source>
        <translation>Bestellung %1 stornieren?</translation>
    </message>
    <message>
        <source>Its tickets go back on sale. Nobody has paid for it.</source>
        <translation>Ihre Tickets gehen zurück in den Verkauf. Niemand hat sie bezahlt.</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Bestellung stornieren</translation>
    </message>
    <message>
        <source>The order is cancelled. Its tickets are on sale again.</source>
        <translation>Die Bestellung ist storniert. Ihre Tickets sind wieder im Verkauf.</translation>
    </message>
    <message>
        <source>The order is approved. Its buyer is told by mail.</source>
        <translation>Die Bestellung ist genehmigt. Wer sie aufgab, erfährt es per E-Mail.</translation>
    </message>
    <message>
        <source>Refuse order %1?</source>
        <translation>Bestellung %1 ablehnen?</translation>
    </message>
    <message>
        <source>It is cancelled, and its buyer is told by mail.</source>
        <translation>Sie wird storniert, und wer sie aufgab, erfährt es per E-Mail.</translation>
    </message>
    <message>
        <source>Refuse the order</source>
        <translation>Bestellung ablehnen</translation>
    </message>
    <message>
        <source>The order is refused. Its buyer is told by mail.</source>
        <translation>Die Bestellung ist abgelehnt. Wer sie aufgab, erfährt es per E-Mail.</translation>
    </message>
    <message>
        <source>Choose an order to see its tickets, its money and its history.</source>
        <translation>Wählen Sie eine Bestellung, um Tickets, Geld und Verlauf zu sehen.</translation>
    </message>
    <message>
        <source>Buyer not named</source>
        <translation>Kein Name genannt</translation>
    </message>
    <message>
        <source>Tax %1, included</source>
        <translation>Steuer %1, enthalten</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Sold at</source>
        <translation>Verkauft an</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>Gehalten bis</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Erstatten…</translation>
    </message>
    <message>
        <source>Mail again</source>
        <translation>Noch einmal mailen</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Nachdrucken</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>Bestellung stornieren…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>The number is on the clipboard.</source>
        <translation>Die Nummer ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Copy the order&apos;s number</source>
        <translation>Bestellnummer kopieren</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Veröffentlichen…</translation>
    </message>
    <message>
        <source>No events here. They are made over the server&apos;s interface.</source>
        <translation>Hier sind keine Veranstaltungen. Sie entstehen über die Schnittstelle des Servers.</translation>
    </message>
    <message>
        <source>Publish %1?</source>
        <translation>%1 veröffentlichen?</translation>
    </message>
    <message>
        <source>Everybody sees it, and its tiers go on sale at their times.</source>
        <translation>Alle sehen sie, und ihre Kategorien kommen zu ihren Zeiten in den Verkauf.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Gesendet an</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Kassenkraft</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, vorher %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Cash to begin with</source>
        <translation>Anfangsbestand</translation>
    </message>
    <message>
        <source>Should be there</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Platz in der Liste</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>On sale from</source>
        <translation>Im Verkauf ab</translation>
    </message>
    <message>
        <source>On sale until</source>
        <translation>Im Verkauf bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Bestritten</translation>
    </message>
    <message>
        <source>Payment unknown</source>
        <translation>Zahlung ungewiss</translation>
    </message>
    <message>
        <source>Held, not paid</source>
        <translation>Gehalten, unbezahlt</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Not fulfilled</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Einlass</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Waits to be paired</source>
        <translation>Wartet auf Kopplung</translation>
    </message>
    <message>
        <source>Not heard of yet</source>
        <translation>Noch nichts gehört</translation>
    </message>
    <message>
        <source>Reports refused</source>
        <translation>Berichte abgelehnt</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Cannot print</source>
        <translation>Kann nicht drucken</translation>
    </message>
    <message>
        <source>Camera sees nothing</source>
        <translation>Kamera sieht nichts</translation>
    </message>
    <message>
        <source>Paper ready</source>
        <translation>Papier bereit</translation>
    </message>
    <message>
        <source>Printer not ready</source>
        <translation>Drucker nicht bereit</translation>
    </message>
    <message>
        <source>Camera sees</source>
        <translation>Kamera sieht</translation>
    </message>
    <message>
        <source>Battery %1</source>
        <translation>Akku %1</translation>
    </message>
    <message>
        <source>%1 tickets known</source>
        <translation>%1 Tickets bekannt</translation>
    </message>
    <message>
        <source>%1 wait to be sent</source>
        <translation>%1 warten auf Versand</translation>
    </message>
    <message>
        <source>Clock off by %1</source>
        <translation>Uhr weicht um %1 ab</translation>
    </message>
    <message>
        <source>Box office</source>
        <translation>Abendkasse</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>Kartenleser</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation>Mobile Money</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Nicht übergeben</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>Simulated, no money</source>
        <translation>Simuliert, kein Geld</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>At the reader</source>
        <translation>Am Leser</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Declined, not charged</source>
        <translation>Abgelehnt, nicht belastet</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch ungewiss</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Benutzt</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Order placed, tickets held</source>
        <translation>Bestellt, Tickets gehalten</translation>
    </message>
    <message>
        <source>Held for longer</source>
        <translation>Länger gehalten</translation>
    </message>
    <message>
        <source>Buyer named</source>
        <translation>Name genannt</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Approval refused</source>
        <translation>Genehmigung verweigert</translation>
    </message>
    <message>
        <source>Confirmed, tickets made</source>
        <translation>Bestätigt, Tickets erstellt</translation>
    </message>
    <message>
        <source>Tickets handed over</source>
        <translation>Tickets übergeben</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Printed once more</source>
        <translation>Noch einmal gedruckt</translation>
    </message>
    <message>
        <source>Collected at a kiosk</source>
        <translation>An einem Kiosk abgeholt</translation>
    </message>
    <message>
        <source>Tickets mailed again</source>
        <translation>Tickets noch einmal gemailt</translation>
    </message>
    <message>
        <source>Added to an account</source>
        <translation>Zu einem Konto gelegt</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>Bestellung storniert</translation>
    </message>
    <message>
        <source>Hold expired</source>
        <translation>Haltezeit abgelaufen</translation>
    </message>
    <message>
        <source>Payment asked for</source>
        <translation>Zahlung angefragt</translation>
    </message>
    <message>
        <source>Payment cancelled</source>
        <translation>Zahlung abgebrochen</translation>
    </message>
    <message>
        <source>Asked to stop the payment</source>
        <translation>Abbruch der Zahlung gewünscht</translation>
    </message>
    <message>
        <source>Payment not known yet</source>
        <translation>Zahlung noch ungewiss</translation>
    </message>
    <message>
        <source>Refund asked for</source>
        <translation>Erstattung gewünscht</translation>
    </message>
    <message>
        <source>Buyer asks for a refund</source>
        <translation>Käufer bittet um Erstattung</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Geld zurückgegeben</translation>
    </message>
    <message>
        <source>Refund failed</source>
        <translation>Erstattung gescheitert</translation>
    </message>
    <message>
        <source>Disputed at the bank</source>
        <translation>Bei der Bank beanstandet</translation>
    </message>
    <message>
        <source>The dispute is over</source>
        <translation>Die Beanstandung ist beendet</translation>
    </message>
    <message>
        <source>E-mail waits to be sent</source>
        <translation>E-Mail wartet auf Versand</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>E-Mail gesendet</translation>
    </message>
    <message>
        <source>E-mail could not be sent</source>
        <translation>E-Mail konnte nicht gesendet werden</translation>
    </message>
    <message>
        <source>E-mail came back</source>
        <translation>E-Mail kam zurück</translation>
    </message>
    <message>
        <source>Not a ticket</source>
        <translation>Kein Ticket</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Nicht echt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Other event</source>
        <translation>Anderes Event</translation>
    </message>
    <message>
        <source>Wrong day</source>
        <translation>Falscher Tag</translation>
    </message>
    <message>
        <source>Wrong gate</source>
        <translation>Falscher Einlass</translation>
    </message>
    <message>
        <source>Old code</source>
        <translation>Alter Code</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Nicht bezahlt</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Zu früh</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Schon benutzt</translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>Nicht drin</translation>
    </message>
    <message>
        <source>Not for this gate now</source>
        <translation>Jetzt nicht für diesen Einlass</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Let in all the same</source>
        <translation>Trotzdem eingelassen</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Hinausgegangen</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Eingelassen</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>von %1, %2</translation>
    </message>
    <message>
        <source>was refused: %1</source>
        <translation>war abgewiesen: %1</translation>
    </message>
    <message>
        <source>read “%1”</source>
        <translation>gelesen: „%1“</translation>
    </message>
    <message>
        <source>the gate decided alone</source>
        <translation>der Einlass entschied allein</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>Let in twice</source>
        <translation>Zweimal eingelassen</translation>
    </message>
    <message>
        <source>Cut off from the others, the gate knew of no earlier entry.</source>
        <translation>Von den anderen getrennt, wusste das Gerät von keinem früheren Einlass.</translation>
    </message>
    <message>
        <source>Let in on a void ticket</source>
        <translation>Mit ungültigem Ticket eingelassen</translation>
    </message>
    <message>
        <source>Cut off from the server, the gate did not know it was void.</source>
        <translation>Vom Server getrennt, wusste das Gerät nicht, dass es ungültig ist.</translation>
    </message>
    <message>
        <source>Let in on a refunded ticket</source>
        <translation>Mit erstattetem Ticket eingelassen</translation>
    </message>
    <message>
        <source>Cut off from the server, the gate knew of no refund.</source>
        <translation>Vom Server getrennt, wusste das Gerät von keiner Erstattung.</translation>
    </message>
    <message>
        <source>Let in on an old code</source>
        <translation>Mit altem Code eingelassen</translation>
    </message>
    <message>
        <source>Cut off from the server, the gate did not know the newer code.</source>
        <translation>Vom Server getrennt, kannte das Gerät den neueren Code nicht.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Scanned by</source>
        <translation>Gescannt von</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Näheres</translation>
    </message>
    <message>
        <source>Refused at the gate</source>
        <translation>Am Einlass abgewiesen</translation>
    </message>
    <message>
        <source>Ticket made void</source>
        <translation>Ticket ungültig gemacht</translation>
    </message>
    <message>
        <source>Ticket issued anew</source>
        <translation>Ticket neu ausgestellt</translation>
    </message>
    <message>
        <source>Ticket passed on</source>
        <translation>Ticket weitergegeben</translation>
    </message>
    <message>
        <source>Attendee named</source>
        <translation>Besucher genannt</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 von %2 gewählt</translation>
    </message>
    <message>
        <source>No order matches. Search for less, or clear the filters.</source>
        <translation>Keine Bestellung passt. Suchen Sie nach weniger oder löschen Sie die Filter.</translation>
    </message>
    <message>
        <source>No orders yet. The first one appears here by itself.</source>
        <translation>Noch keine Bestellungen. Die erste erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Taken by day</source>
        <translation>Einnahmen je Tag</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Money by method</source>
        <translation>Geld nach Zahlart</translation>
    </message>
    <message>
        <source>Arrivals by hour</source>
        <translation>Ankünfte je Stunde</translation>
    </message>
    <message>
        <source>Nothing was taken in these days.</source>
        <translation>An diesen Tagen wurde nichts eingenommen.</translation>
    </message>
    <message>
        <source>Nobody has come through a gate today.</source>
        <translation>Heute ist noch niemand durch einen Einlass gegangen.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>given back %1</source>
        <translation>zurückgegeben %1</translation>
    </message>
    <message>
        <source>%1 given back</source>
        <translation>%1 zurückgegeben</translation>
    </message>
    <message>
        <source>of %1 expected today</source>
        <translation>von %1 heute erwarteten</translation>
    </message>
    <message>
        <source>scans today</source>
        <translation>Scans heute</translation>
    </message>
    <message>
        <source>for a person</source>
        <translation>für einen Menschen</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>Nothing is on sale.</source>
        <translation>Es ist nichts im Verkauf.</translation>
    </message>
    <message>
        <source>Every event</source>
        <translation>Alle Veranstaltungen</translation>
    </message>
    <message>
        <source>Choose an entry to see its facts.</source>
        <translation>Wählen Sie einen Eintrag, um seine Angaben zu sehen.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Written just now; it is sealed in a moment.</source>
        <translation>Gerade geschrieben; er wird gleich versiegelt.</translation>
    </message>
    <message>
        <source>Sealed as entry %1 of the chain, with the mark %2.</source>
        <translation>Versiegelt als Eintrag %1 der Kette, mit dem Zeichen %2.</translation>
    </message>
    <message>
        <source>Open order %1</source>
        <translation>Bestellung %1 öffnen</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>As it was written</source>
        <translation>Wie es geschrieben wurde</translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <translation>Letzte 14 Tage</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Tickets sold</source>
        <translation>Verkaufte Tickets</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Eingenommen</translation>
    </message>
    <message>
        <source>Let in today</source>
        <translation>Heute eingelassen</translation>
    </message>
    <message>
        <source>Refused at the gates</source>
        <translation>Am Einlass abgewiesen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>verkauft</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>with kiosks</source>
        <translation>bei Kiosken</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sold anywhere</source>
        <translation>Überall verkauft</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Wer es tat</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Jeder</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>copies the chosen rows</source>
        <translation>kopiert die gewählten Zeilen</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Käufer</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>%1 erstatten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Put them back on sale</source>
        <translation>Wieder in den Verkauf geben</translation>
    </message>
    <message>
        <source>%1 of %2 tickets</source>
        <translation>%1 von %2 Tickets</translation>
    </message>
    <message>
        <source>Type the amount to confirm: %1</source>
        <translation>Betrag zur Bestätigung eingeben: %1</translation>
    </message>
    <message>
        <source>Only %1 of this payment is left to give back.</source>
        <translation>Von dieser Zahlung sind nur noch %1 zurückzugeben.</translation>
    </message>
    <message>
        <source>These tickets stop admitting at once, at every gate that is online. Gates that are cut off learn it when they come back.</source>
        <translation>Diese Tickets lassen ab sofort niemanden mehr ein, an jedem Einlass, der verbunden ist. Getrennte Einlässe erfahren es, wenn sie wiederkommen.</translation>
    </message>
    <message>
        <source>Choose the tickets that are given back.</source>
        <translation>Wählen Sie die Tickets, die erstattet werden.</translation>
    </message>
    <message>
        <source>Paid %1 · refunded so far %2</source>
        <translation>Bezahlt %1 · bisher erstattet %2</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>Zurückzugeben</translation>
    </message>
    <message>
        <source>It cannot be taken back. In the audit as %1.</source>
        <translation>Es lässt sich nicht zurücknehmen. Im Protokoll unter %1.</translation>
    </message>
    <message>
        <source>Keep the tickets</source>
        <translation>Tickets behalten</translation>
    </message>
    <message>
        <source>Goes back to</source>
        <translation>Geht zurück an</translation>
    </message>
    <message>
        <source>%1, by hand</source>
        <translation>%1, von Hand</translation>
    </message>
    <message>
        <source>Holder cannot come</source>
        <translation>Besucher kann nicht kommen</translation>
    </message>
    <message>
        <source>Event changed</source>
        <translation>Veranstaltung geändert</translation>
    </message>
    <message>
        <source>Bought twice</source>
        <translation>Doppelt gekauft</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>Ein Fehler unsererseits</translation>
    </message>
    <message>
        <source>Another organiser</source>
        <translation>Anderer Veranstalter</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Mitarbeit</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Look, language, signing out</source>
        <translation>Aussehen, Sprache, Abmelden</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Code of your authenticator</source>
        <translation>Code Ihres Authenticators</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>Sign in to Wicket</source>
        <translation>Bei Wicket anmelden</translation>
    </message>
    <message>
        <source>For those who run events: orders, money, gates and reports.</source>
        <translation>Für alle, die veranstalten: Bestellungen, Geld, Einlass und Berichte.</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Der Server wird gefragt</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The server is making the file …</source>
        <translation>Der Server erstellt die Datei …</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>There is nothing to report of these days.</source>
        <translation>Über diese Tage ist nichts zu berichten.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>You were signed out. Sign in again to go on.</source>
        <translation>Sie wurden abgemeldet. Melden Sie sich wieder an, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Order, serial, name, payment</source>
        <translation>Bestellung, Seriennummer, Name, Zahlung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Ctrl+1 … 9 pages · Ctrl+F search · F5 ask again · Esc back</source>
        <translation>Strg+1 … 9 Seiten · Strg+F Suche · F5 neu fragen · Esc zurück</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Nothing waits for you. What does, appears here by itself.</source>
        <translation>Nichts wartet auf Sie. Was wartet, erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Payment open for too long</source>
        <translation>Zahlung zu lange offen</translation>
    </message>
    <message>
        <source>A payment needs a person</source>
        <translation>Eine Zahlung braucht einen Menschen</translation>
    </message>
    <message>
        <source>A buyer asks for a refund</source>
        <translation>Ein Käufer bittet um Erstattung</translation>
    </message>
    <message>
        <source>Let in, and should not have been</source>
        <translation>Eingelassen, aber zu Unrecht</translation>
    </message>
    <message>
        <source>A device&apos;s report was refused</source>
        <translation>Die Meldung eines Geräts wurde abgelehnt</translation>
    </message>
    <message>
        <source>An order waits for approval</source>
        <translation>Eine Bestellung wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>A device is silent</source>
        <translation>Ein Gerät ist stumm</translation>
    </message>
    <message>
        <source>A printer cannot print</source>
        <translation>Ein Drucker kann nicht drucken</translation>
    </message>
    <message>
        <source>A camera sees nothing</source>
        <translation>Eine Kamera sieht nichts</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <translation>Was mit %1 getan werden kann</translation>
    </message>
    <message>
        <source>seen %1 ago</source>
        <translation>gesehen vor %1</translation>
    </message>
    <message>
        <source>New pairing code…</source>
        <translation>Neuer Kopplungscode…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Pair a device</source>
        <translation>Gerät koppeln</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>%1 widerrufen?</translation>
    </message>
    <message>
        <source>It forgets everything and works no more. Tickets it holds to sell are void. It cannot be undone.</source>
        <translation>Es vergisst alles und arbeitet nicht mehr. Tickets, die es zum Verkauf hatte, sind ungültig. Das ist endgültig.</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>%1 is revoked.</source>
        <translation>%1 ist widerrufen.</translation>
    </message>
    <message>
        <source>No devices yet. Pair a kiosk, a gate or a desk.</source>
        <translation>Noch keine Geräte. Koppeln Sie einen Kiosk, einen Einlass oder einen Schalter.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Einlass</translation>
    </message>
    <message>
        <source>The server&apos;s operator</source>
        <translation>Der Betreiber des Servers</translation>
    </message>
    <message>
        <source>Whoever has the link</source>
        <translation>Wer den Link hat</translation>
    </message>
    <message>
        <source>A visitor</source>
        <translation>Ein Besucher</translation>
    </message>
    <message>
        <source>Wicket, by itself</source>
        <translation>Wicket, von selbst</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Zahlungsstreite</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Rabatte</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Card readers</source>
        <translation>Kartenleser</translation>
    </message>
    <message>
        <source>Tickets lent to kiosks</source>
        <translation>An Kioske verliehene Tickets</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Veranstalter</translation>
    </message>
    <message>
        <source>Discount code used</source>
        <translation>Rabattcode benutzt</translation>
    </message>
    <message>
        <source>Donation changed</source>
        <translation>Spende geändert</translation>
    </message>
    <message>
        <source>Payment disputed</source>
        <translation>Zahlung bestritten</translation>
    </message>
    <message>
        <source>Dispute ended</source>
        <translation>Streit beendet</translation>
    </message>
    <message>
        <source>Let in by a supervisor</source>
        <translation>Von der Aufsicht eingelassen</translation>
    </message>
    <message>
        <source>Entry taken back</source>
        <translation>Einlass zurückgenommen</translation>
    </message>
    <message>
        <source>Incident looked at</source>
        <translation>Vorfall angesehen</translation>
    </message>
    <message>
        <source>Names looked up at a gate</source>
        <translation>Namen am Einlass nachgeschlagen</translation>
    </message>
    <message>
        <source>Refused report looked at</source>
        <translation>Abgelehnte Meldung angesehen</translation>
    </message>
    <message>
        <source>Waiting list joined</source>
        <translation>Auf die Warteliste gesetzt</translation>
    </message>
    <message>
        <source>Waiting list left</source>
        <translation>Warteliste verlassen</translation>
    </message>
    <message>
        <source>Ticket offered to who waited</source>
        <translation>Wartenden ein Ticket angeboten</translation>
    </message>
    <message>
        <source>Offer taken</source>
        <translation>Angebot angenommen</translation>
    </message>
    <message>
        <source>Offer lapsed</source>
        <translation>Angebot verfallen</translation>
    </message>
    <message>
        <source>Offer withdrawn</source>
        <translation>Angebot zurückgezogen</translation>
    </message>
    <message>
        <source>Waiting list&apos;s rules changed</source>
        <translation>Regeln der Warteliste geändert</translation>
    </message>
    <message>
        <source>Report fetched</source>
        <translation>Bericht abgerufen</translation>
    </message>
    <message>
        <source>Organiser added</source>
        <translation>Veranstalter hinzugefügt</translation>
    </message>
    <message>
        <source>Organiser changed</source>
        <translation>Veranstalter geändert</translation>
    </message>
    <message>
        <source>Organiser&apos;s picture changed</source>
        <translation>Bild des Veranstalters geändert</translation>
    </message>
    <message>
        <source>Organiser&apos;s mark changed</source>
        <translation>Zeichen des Veranstalters geändert</translation>
    </message>
    <message>
        <source>Event added</source>
        <translation>Veranstaltung hinzugefügt</translation>
    </message>
    <message>
        <source>Event published</source>
        <translation>Veranstaltung veröffentlicht</translation>
    </message>
    <message>
        <source>Event cancelled</source>
        <translation>Veranstaltung abgesagt</translation>
    </message>
    <message>
        <source>Event&apos;s picture changed</source>
        <translation>Bild der Veranstaltung geändert</translation>
    </message>
    <message>
        <source>Promoter added to an event</source>
        <translation>Promoter zu einer Veranstaltung hinzugefügt</translation>
    </message>
    <message>
        <source>Promoter taken off an event</source>
        <translation>Promoter von einer Veranstaltung genommen</translation>
    </message>
    <message>
        <source>Session added</source>
        <translation>Termin hinzugefügt</translation>
    </message>
    <message>
        <source>Session changed</source>
        <translation>Termin geändert</translation>
    </message>
    <message>
        <source>Session deleted</source>
        <translation>Termin gelöscht</translation>
    </message>
    <message>
        <source>Tier added</source>
        <translation>Kategorie hinzugefügt</translation>
    </message>
    <message>
        <source>Tier changed</source>
        <translation>Kategorie geändert</translation>
    </message>
    <message>
        <source>Tier deleted</source>
        <translation>Kategorie gelöscht</translation>
    </message>
    <message>
        <source>Tiers put in another order</source>
        <translation>Kategorien umgeordnet</translation>
    </message>
    <message>
        <source>More sold than there are</source>
        <translation>Mehr verkauft als vorhanden</translation>
    </message>
    <message>
        <source>Discount made</source>
        <translation>Rabatt angelegt</translation>
    </message>
    <message>
        <source>Discount changed</source>
        <translation>Rabatt geändert</translation>
    </message>
    <message>
        <source>Discount removed</source>
        <translation>Rabatt entfernt</translation>
    </message>
    <message>
        <source>Vouchers made</source>
        <translation>Gutscheine erstellt</translation>
    </message>
    <message>
        <source>Checkpoint set up</source>
        <translation>Kontrollpunkt eingerichtet</translation>
    </message>
    <message>
        <source>Checkpoint changed</source>
        <translation>Kontrollpunkt geändert</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Person invited</source>
        <translation>Person eingeladen</translation>
    </message>
    <message>
        <source>Invitation withdrawn</source>
        <translation>Einladung zurückgezogen</translation>
    </message>
    <message>
        <source>Invitation taken</source>
        <translation>Einladung angenommen</translation>
    </message>
    <message>
        <source>E-mail address confirmed</source>
        <translation>E-Mail-Adresse bestätigt</translation>
    </message>
    <message>
        <source>Role given</source>
        <translation>Rolle vergeben</translation>
    </message>
    <message>
        <source>Role taken away</source>
        <translation>Rolle entzogen</translation>
    </message>
    <message>
        <source>Made administrator</source>
        <translation>Zum Administrator gemacht</translation>
    </message>
    <message>
        <source>No longer administrator</source>
        <translation>Nicht mehr Administrator</translation>
    </message>
    <message>
        <source>Account suspended</source>
        <translation>Konto gesperrt</translation>
    </message>
    <message>
        <source>Account works again</source>
        <translation>Konto wieder freigegeben</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>Password set anew</source>
        <translation>Passwort neu gesetzt</translation>
    </message>
    <message>
        <source>Second factor set up</source>
        <translation>Zweiter Faktor eingerichtet</translation>
    </message>
    <message>
        <source>Second factor removed</source>
        <translation>Zweiter Faktor entfernt</translation>
    </message>
    <message>
        <source>PIN set</source>
        <translation>PIN gesetzt</translation>
    </message>
    <message>
        <source>Badge made</source>
        <translation>Ausweis erstellt</translation>
    </message>
    <message>
        <source>Badge taken back</source>
        <translation>Ausweis eingezogen</translation>
    </message>
    <message>
        <source>Promoter verified</source>
        <translation>Promoter bestätigt</translation>
    </message>
    <message>
        <source>Promoter not verified</source>
        <translation>Promoter nicht bestätigt</translation>
    </message>
    <message>
        <source>Pairing code made</source>
        <translation>Kopplungscode erstellt</translation>
    </message>
    <message>
        <source>Device paired</source>
        <translation>Gerät gekoppelt</translation>
    </message>
    <message>
        <source>Device changed</source>
        <translation>Gerät geändert</translation>
    </message>
    <message>
        <source>New pairing code made</source>
        <translation>Neuer Kopplungscode erstellt</translation>
    </message>
    <message>
        <source>Device given back</source>
        <translation>Gerät zurückgegeben</translation>
    </message>
    <message>
        <source>Device revoked</source>
        <translation>Gerät widerrufen</translation>
    </message>
    <message>
        <source>Place of card readers added</source>
        <translation>Standort für Kartenleser hinzugefügt</translation>
    </message>
    <message>
        <source>Card reader added</source>
        <translation>Kartenleser hinzugefügt</translation>
    </message>
    <message>
        <source>Card reader changed</source>
        <translation>Kartenleser geändert</translation>
    </message>
    <message>
        <source>Card reader set free</source>
        <translation>Kartenleser freigegeben</translation>
    </message>
    <message>
        <source>Card reader removed</source>
        <translation>Kartenleser entfernt</translation>
    </message>
    <message>
        <source>Tickets lent to a kiosk</source>
        <translation>Tickets an einen Kiosk verliehen</translation>
    </message>
    <message>
        <source>Lent tickets returned</source>
        <translation>Verliehene Tickets zurückgegeben</translation>
    </message>
    <message>
        <source>Lent tickets&apos; time ran out</source>
        <translation>Zeit verliehener Tickets abgelaufen</translation>
    </message>
    <message>
        <source>Lent tickets taken back</source>
        <translation>Verliehene Tickets eingezogen</translation>
    </message>
    <message>
        <source>Cash drawer opened</source>
        <translation>Kasse geöffnet</translation>
    </message>
    <message>
        <source>Cash drawer counted and closed</source>
        <translation>Kasse gezählt und geschlossen</translation>
    </message>
    <message>
        <source>Cash taken for an order</source>
        <translation>Bargeld für eine Bestellung genommen</translation>
    </message>
    <message>
        <source>Cash given back</source>
        <translation>Bargeld zurückgegeben</translation>
    </message>
    <message>
        <source>Cash put in</source>
        <translation>Bargeld eingelegt</translation>
    </message>
    <message>
        <source>Cash taken out</source>
        <translation>Bargeld entnommen</translation>
    </message>
    <message>
        <source>Shift begun at a kiosk</source>
        <translation>Schicht an einem Kiosk begonnen</translation>
    </message>
    <message>
        <source>Get a code</source>
        <translation>Code holen</translation>
    </message>
    <message>
        <source>Type it on the device, or let its camera see it. Good until %1.</source>
        <translation>Geben Sie ihn am Gerät ein oder zeigen Sie ihn seiner Kamera. Gültig bis %1.</translation>
    </message>
    <message>
        <source>A gate stands at a checkpoint, and no event here has one yet.</source>
        <translation>Ein Einlass steht an einem Kontrollpunkt, und hier hat noch keine Veranstaltung einen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Way of paying</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo es steht</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Kontrollpunkt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Ways of paying</source>
        <translation>Zahlarten</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Cash drawers</source>
        <translation>Kassen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Entrances</source>
        <translation>Einlässe</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Clerks</source>
        <translation>Kassenkräfte</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>Im Verkauf</translation>
    </message>
    <message>
        <source>Holders may pass it on</source>
        <translation>Darf weitergegeben werden</translation>
    </message>
    <message>
        <source>A person approves each order</source>
        <translation>Jede Bestellung wird genehmigt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere Fassung nehmen</translation>
    </message>
    <message>
        <source>Somebody else changed this tier meanwhile. Theirs is: %1. Save again for yours, or take theirs.</source>
        <translation>Jemand anderes hat diese Kategorie inzwischen geändert. Dort steht: %1. Speichern Sie noch einmal für Ihre Fassung, oder nehmen Sie die andere.</translation>
    </message>
    <message>
        <source>Somebody else changed other fields meanwhile. They are shown here beside yours: look, and save again.</source>
        <translation>Jemand anderes hat inzwischen andere Felder geändert. Sie stehen hier neben Ihren: Sehen Sie nach und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>The price is fixed since the first sale (sold: %1). Another price is another tier.</source>
        <translation>Der Preis steht seit dem ersten Verkauf fest (verkauft: %1). Ein anderer Preis ist eine andere Kategorie.</translation>
    </message>
    <message>
        <source>At least %1: so many are sold, held or with kiosks.</source>
        <translation>Mindestens %1: so viele sind verkauft, gehalten oder bei Kiosken.</translation>
    </message>
    <message>
        <source>Per order, least</source>
        <translation>Je Bestellung, mindestens</translation>
    </message>
    <message>
        <source>Per order, most</source>
        <translation>Je Bestellung, höchstens</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>No order is found by this. Search for its number.</source>
        <translation>Dazu findet sich keine Bestellung. Suchen Sie nach ihrer Nummer.</translation>
    </message>
    <message>
        <source>Nothing that matches was done. Clear the filters for more.</source>
        <translation>Nichts Passendes wurde getan. Filter leeren zeigt mehr.</translation>
    </message>
    <message>
        <source>Nothing was done yet. What is, appears here by itself.</source>
        <translation>Noch wurde nichts getan. Was geschieht, erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>An order&apos;s number in the search shows its entries only.</source>
        <translation>Eine Bestellnummer in der Suche zeigt nur deren Einträge.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Every checkpoint</source>
        <translation>Alle Kontrollpunkte</translation>
    </message>
    <message>
        <source>Refused only</source>
        <translation>Nur abgewiesene</translation>
    </message>
    <message>
        <source>A ticket&apos;s serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Nobody was refused.</source>
        <translation>Niemand wurde abgewiesen.</translation>
    </message>
    <message>
        <source>The incident is closed, and your note is kept with it.</source>
        <translation>Der Vorfall ist abgeschlossen, Ihre Notiz ist dabei aufbewahrt.</translation>
    </message>
    <message>
        <source>No events yet, so nobody can come in.</source>
        <translation>Noch keine Veranstaltung, also kann niemand herein.</translation>
    </message>
    <message>
        <source>No scan matches. Esc shows all of them.</source>
        <translation>Kein Scan passt. Esc zeigt alle.</translation>
    </message>
    <message>
        <source>No scans yet. They appear here as they happen.</source>
        <translation>Noch keine Scans. Sie erscheinen hier, sobald sie geschehen.</translation>
    </message>
    <message>
        <source>Refused today, by reason</source>
        <translation>Heute abgewiesen, nach Grund</translation>
    </message>
    <message>
        <source>inside through it</source>
        <translation>darüber drinnen</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>ein %1</translation>
    </message>
    <message>
        <source>out %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>refused today %1</source>
        <translation>heute abgewiesen %1</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Kontrollpunkte</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>Nobody was let in who should not have been.</source>
        <translation>Niemand wurde zu Unrecht eingelassen.</translation>
    </message>
    <message>
        <source>Close it…</source>
        <translation>Abschließen …</translation>
    </message>
    <message>
        <source>Its scans</source>
        <translation>Seine Scans</translation>
    </message>
    <message>
        <source>Cancel payment %1?</source>
        <translation>Zahlung %1 abbrechen?</translation>
    </message>
    <message>
        <source>It is taken off the reader or its page closed, and can never be paid. The order stays, and can be paid another way while its tickets are held.</source>
        <translation>Sie wird vom Lesegerät genommen oder ihre Seite geschlossen und kann nie bezahlt werden. Die Bestellung bleibt und kann anders bezahlt werden, solange ihre Tickets reserviert sind.</translation>
    </message>
    <message>
        <source>Cancel the payment</source>
        <translation>Zahlung abbrechen</translation>
    </message>
    <message>
        <source>It is written down, and off everybody&apos;s list.</source>
        <translation>Es ist festgehalten und von allen Listen verschwunden.</translation>
    </message>
    <message>
        <source>The provider was asked. The payment is now: %1.</source>
        <translation>Der Anbieter wurde gefragt. Die Zahlung ist jetzt: %1.</translation>
    </message>
    <message>
        <source>The payment is called off. No money was taken.</source>
        <translation>Die Zahlung ist abgebrochen. Es wurde kein Geld genommen.</translation>
    </message>
    <message>
        <source>The provider does not answer. The payment is called off as soon as it does; if it is paid before, the money goes back by itself.</source>
        <translation>Der Anbieter antwortet nicht. Die Zahlung wird abgebrochen, sobald er es tut; wird sie vorher bezahlt, geht das Geld von selbst zurück.</translation>
    </message>
    <message>
        <source>It is paid already, or money is moving right now: it cannot be cancelled. Refund it once it is paid.</source>
        <translation>Sie ist schon bezahlt, oder das Geld ist gerade unterwegs: Sie kann nicht abgebrochen werden. Erstatten Sie sie, sobald sie bezahlt ist.</translation>
    </message>
    <message>
        <source>Choose a payment to see where its money is.</source>
        <translation>Wählen Sie eine Zahlung, um zu sehen, wo ihr Geld ist.</translation>
    </message>
    <message>
        <source>Ask the provider now</source>
        <translation>Anbieter jetzt fragen</translation>
    </message>
    <message>
        <source>Cancel payment…</source>
        <translation>Zahlung abbrechen…</translation>
    </message>
    <message>
        <source>Show the order</source>
        <translation>Bestellung zeigen</translation>
    </message>
    <message>
        <source>The reference is on the clipboard.</source>
        <translation>Die Referenz ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Copy the payment&apos;s reference</source>
        <translation>Referenz der Zahlung kopieren</translation>
    </message>
    <message>
        <source>for order</source>
        <translation>für Bestellung</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>Bargeld erhalten</translation>
    </message>
    <message>
        <source>Change given</source>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>Letzter Versuch</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation>Zuletzt gefragt</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Autorisierung</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Provider&apos;s id</source>
        <translation>Kennung beim Anbieter</translation>
    </message>
    <message>
        <source>Every way of paying</source>
        <translation>Alle Zahlungsarten</translation>
    </message>
    <message>
        <source>What was done about it?</source>
        <translation>Was wurde getan?</translation>
    </message>
    <message>
        <source>Paid out by bank transfer, for instance</source>
        <translation>Zum Beispiel: per Überweisung ausgezahlt</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Your name and the time are kept with it.</source>
        <translation>Ihr Name und die Zeit werden dazu festgehalten.</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Braucht einen Menschen</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Erledigt…</translation>
    </message>
    <message>
        <source>Say what was done about it</source>
        <translation>Sagen, was getan wurde</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Beanstandung</translation>
    </message>
    <message>
        <source>Answer it in the provider&apos;s dashboard before %1.</source>
        <translation>Antworten Sie darauf im Dashboard des Anbieters vor dem %1.</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Teilweise erstattet</translation>
    </message>
    <message>
        <source>Waits to be paid</source>
        <translation>Wartet auf Zahlung</translation>
    </message>
    <message>
        <source>Stuck, open for 15 min</source>
        <translation>Hängt, seit 15 Min. offen</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation>Noch nicht beendet</translation>
    </message>
    <message>
        <source>Nobody was asked for a card yet. No money has moved.</source>
        <translation>Noch niemand wurde nach einer Karte gefragt. Es floss kein Geld.</translation>
    </message>
    <message>
        <source>The buyer is being asked to pay. No money has moved yet, as far as we know.</source>
        <translation>Der Käufer wird gerade um Zahlung gebeten. Soweit bekannt floss noch kein Geld.</translation>
    </message>
    <message>
        <source>The money is moving right now. The provider says soon how it ended.</source>
        <translation>Das Geld ist gerade unterwegs. Der Anbieter sagt bald, wie es ausging.</translation>
    </message>
    <message>
        <source>The last attempt took no money. The buyer can try again.</source>
        <translation>Der letzte Versuch nahm kein Geld. Der Käufer kann es erneut versuchen.</translation>
    </message>
    <message>
        <source>An answer was lost, so nobody knows yet whether the money moved. Its tickets are kept; the provider is asked again and again. The buyer must not pay twice.</source>
        <translation>Eine Antwort ging verloren, daher weiß noch niemand, ob Geld floss. Die Tickets sind reserviert; der Anbieter wird immer wieder gefragt. Der Käufer darf nicht zweimal zahlen.</translation>
    </message>
    <message>
        <source>Declined by the bank</source>
        <translation>Von der Bank abgelehnt</translation>
    </message>
    <message>
        <source>Not enough money on it</source>
        <translation>Nicht genug Geld darauf</translation>
    </message>
    <message>
        <source>The card has expired</source>
        <translation>Die Karte ist abgelaufen</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>Falsche PIN</translation>
    </message>
    <message>
        <source>A card that is not accepted</source>
        <translation>Karte wird nicht angenommen</translation>
    </message>
    <message>
        <source>Cancelled by the buyer</source>
        <translation>Vom Käufer abgebrochen</translation>
    </message>
    <message>
        <source>The bank could not confirm the buyer</source>
        <translation>Die Bank konnte den Käufer nicht bestätigen</translation>
    </message>
    <message>
        <source>Refused on the buyer&apos;s phone</source>
        <translation>Am Telefon des Käufers abgelehnt</translation>
    </message>
    <message>
        <source>No mobile money account has this number</source>
        <translation>Kein Mobile-Money-Konto hat diese Nummer</translation>
    </message>
    <message>
        <source>This way of paying does not work now</source>
        <translation>Diese Zahlungsart geht gerade nicht</translation>
    </message>
    <message>
        <source>Nobody paid in time</source>
        <translation>Niemand hat rechtzeitig bezahlt</translation>
    </message>
    <message>
        <source>The card reader was busy</source>
        <translation>Das Kartenlesegerät war belegt</translation>
    </message>
    <message>
        <source>The card reader was offline</source>
        <translation>Das Kartenlesegerät war offline</translation>
    </message>
    <message>
        <source>The card reader had a fault</source>
        <translation>Das Kartenlesegerät hatte eine Störung</translation>
    </message>
    <message>
        <source>The provider did not answer</source>
        <translation>Der Anbieter hat nicht geantwortet</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>Braucht eine Antwort</translation>
    </message>
    <message>
        <source>The bank decides</source>
        <translation>Die Bank entscheidet</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>No payment is like this. Good news, if you look for trouble.</source>
        <translation>Keine Zahlung ist so. Gut, falls Sie Probleme suchen.</translation>
    </message>
    <message>
        <source>No payments yet. The first one appears here by itself.</source>
        <translation>Noch keine Zahlungen. Die erste erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>Payments: %1</source>
        <translation>Zahlungen: %1</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Was wir wissen</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>Was festgestellt wurde</translation>
    </message>
    <message>
        <source>Who came in, what they showed, what was agreed</source>
        <translation>Wer hereinkam, was gezeigt und was vereinbart wurde</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>Vorfall abschließen</translation>
    </message>
    <message>
        <source>The scan stays as it is. Your name and the note are kept.</source>
        <translation>Der Scan bleibt, wie er ist. Ihr Name und die Notiz werden aufbewahrt.</translation>
    </message>
    <message>
        <source>The note may have 2000 characters, and has %1.</source>
        <translation>Die Notiz darf 2000 Zeichen haben und hat %1.</translation>
    </message>
</context>
</TS>
