<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AmountToPay</name>
    <message>
        <source>To pay</source>
        <translation>Zu zahlen</translation>
    </message>
</context>
<context>
    <name>Approved</name>
    <message>
        <source>Paid: %1</source>
        <translation>Bezahlt: %1</translation>
    </message>
    <message>
        <source>Thank you. Take your card if it is in the reader.</source>
        <translation>Danke. Nehmen Sie Ihre Karte, falls sie steckt.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Vielen Dank.</translation>
    </message>
    <message>
        <source>Card read</source>
        <translation>Karte gelesen</translation>
    </message>
    <message>
        <source>Paid on your phone</source>
        <translation>Auf dem Telefon bezahlt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Approved by your bank</source>
        <translation>Von Ihrer Bank bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n ticket(s)</source>
        <translation>
            <numerusform>%n Ticket drucken</numerusform>
            <numerusform>%n Tickets drucken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n ticket(s)</source>
        <translation>
            <numerusform>Ihr Ticket</numerusform>
            <numerusform>Ihre %n Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Tonight at
%1</source>
        <translation>Heute Abend:
%1</translation>
    </message>
    <message>
        <source>Today at
%1</source>
        <translation>Heute:
%1</translation>
    </message>
    <message>
        <source>Welcome to
%1</source>
        <translation>Willkommen:
%1</translation>
    </message>
    <message>
        <source>Next at
%1</source>
        <translation>Demnächst:
%1</translation>
    </message>
    <message>
        <source>Fetching the programme</source>
        <translation>Das Programm wird geladen</translation>
    </message>
    <message>
        <source>The programme cannot be fetched right now</source>
        <translation>Das Programm kann gerade nicht geladen werden</translation>
    </message>
    <message>
        <source>Nothing on sale today</source>
        <translation>Heute nichts im Verkauf</translation>
    </message>
    <message>
        <source>Touch anywhere to start</source>
        <translation>Bildschirm berühren</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>This kiosk is closed</source>
        <translation>Dieser Automat ist geschlossen</translation>
    </message>
    <message>
        <source>Please use another kiosk or the box office. Nothing has been charged here.</source>
        <translation>Bitte nutzen Sie einen anderen Automaten oder die Kasse. Hier wurde nichts abgebucht.</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Enter your code</source>
        <translation>Code eingeben</translation>
    </message>
    <message>
        <source>A promo code or a voucher. What it takes off shows in your order before you pay.</source>
        <translation>Ein Rabattcode oder ein Gutschein. Was er abzieht, steht in Ihrer Bestellung, bevor Sie zahlen.</translation>
    </message>
    <message>
        <source>Promo code or voucher</source>
        <translation>Rabattcode oder Gutschein</translation>
    </message>
    <message>
        <source>Delete the code</source>
        <translation>Code löschen</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Code einlösen</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Add a promo code or voucher</source>
        <translation>Rabattcode oder Gutschein einlösen</translation>
    </message>
    <message>
        <source>Promo code</source>
        <translation>Rabattcode</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ComingRow</name>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
</context>
<context>
    <name>ConfirmOnPhone</name>
    <message>
        <source>Confirm on your phone</source>
        <translation>Auf Ihrem Telefon bestätigen</translation>
    </message>
    <message>
        <source>Asking your phone</source>
        <translation>Ihr Telefon wird gefragt</translation>
    </message>
    <message>
        <source>A request to pay is on the phone whose number ends in %1. Confirm it there with your PIN.</source>
        <translation>Die Zahlungsanfrage ist auf dem Telefon, dessen Nummer auf %1 endet. Bestätigen Sie sie dort mit Ihrer PIN.</translation>
    </message>
    <message>
        <source>The request is on its way.</source>
        <translation>Die Anfrage ist unterwegs.</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>Anfrage gesendet</translation>
    </message>
    <message>
        <source>Sending the request</source>
        <translation>Anfrage wird gesendet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Waiting for your PIN</source>
        <translation>Warten auf Ihre PIN</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n ticket(s)</source>
        <translation>
            <numerusform>%n Ticket drucken</numerusform>
            <numerusform>%n Tickets drucken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n ticket(s)</source>
        <translation>
            <numerusform>Ihr Ticket</numerusform>
            <numerusform>Ihre %n Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>It cannot be cancelled here, because only your phone can answer it. To stop, decline it there.</source>
        <translation>Hier lässt sie sich nicht abbrechen, denn nur Ihr Telefon kann sie beantworten. Zum Abbrechen lehnen Sie sie dort ab.</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
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
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>Today on this kiosk</source>
        <translation>Heute an diesem Kiosk</translation>
    </message>
    <message>
        <source>Nothing sold yet</source>
        <translation>Noch nichts verkauft</translation>
    </message>
    <message>
        <source>Not known now</source>
        <translation>Zurzeit nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n Ticket</numerusform>
            <numerusform>%n Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n Bestellung</numerusform>
            <numerusform>%n Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 donated</source>
        <translation>%1 gespendet</translation>
    </message>
</context>
<context>
    <name>Declined</name>
    <message>
        <source>You have not been charged</source>
        <translation>Es wurde nichts abgebucht</translation>
    </message>
    <message>
        <source>Any reserved amount goes back by itself.</source>
        <translation>Ein reservierter Betrag wird von selbst frei.</translation>
    </message>
    <message numerus="yes">
        <source>Your %n ticket(s) are still yours</source>
        <translation>
            <numerusform>Ihr Ticket bleibt Ihnen</numerusform>
            <numerusform>Ihre %n Tickets bleiben Ihnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We hold them for %n more minute(s).</source>
        <translation>
            <numerusform>Wir halten sie noch %n Minute frei.</numerusform>
            <numerusform>Wir halten sie noch %n Minuten frei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try again, or another card</source>
        <translation>Erneut oder andere Karte</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Anders bezahlen</translation>
    </message>
    <message>
        <source>Leave without paying</source>
        <translation>Gehen, ohne zu zahlen</translation>
    </message>
</context>
<context>
    <name>DisplaySheet</name>
    <message>
        <source>Accessibility</source>
        <translation>Bedienhilfen</translation>
    </message>
    <message>
        <source>These stay on until you are done.</source>
        <translation>Gilt, bis Sie fertig sind.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Dark screen</source>
        <translation>Dunkler Bildschirm</translation>
    </message>
    <message>
        <source>Lower the screen</source>
        <translation>Anzeige tiefer setzen</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>The voice does not work right now.</source>
        <translation>Die Stimme funktioniert gerade nicht.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>DonationRow</name>
    <message>
        <source>Add a donation to %1?</source>
        <translation>Eine Spende für %1 hinzufügen?</translation>
    </message>
    <message>
        <source>No thanks</source>
        <translation>Nein danke</translation>
    </message>
    <message>
        <source>Donation: %1</source>
        <translation>Spende: %1</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>No paper came out</source>
        <translation>Es kam kein Papier</translation>
    </message>
    <message>
        <source>Did your tickets come out?</source>
        <translation>Sind Ihre Tickets da?</translation>
    </message>
    <message numerus="yes">
        <source>Take your %n ticket(s)</source>
        <translation>
            <numerusform>Ihr Ticket, bitte</numerusform>
            <numerusform>Ihre %n Tickets, bitte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n ticket(s) are ready</source>
        <translation>
            <numerusform>Ihr Ticket ist fertig</numerusform>
            <numerusform>Ihre %n Tickets sind fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>Your tickets are valid. Please ask a member of staff for paper, with your order number.</source>
        <translation>Ihre Karten sind gültig. Bitte lassen Sie sie sich vom Personal ausdrucken; Ihre Bestellnummer genügt.</translation>
    </message>
    <message>
        <source>Please look in the slot. If they are not there, ask a member of staff.</source>
        <translation>Bitte sehen Sie im Ausgabefach nach. Sind sie nicht da, fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>Your tickets are paid and valid. Scan the code to have them on your phone, or ask a member of staff for paper.</source>
        <translation>Ihre Tickets sind bezahlt und gültig. Scannen Sie den Code fürs Handy oder bitten Sie das Personal um Papier.</translation>
    </message>
    <message>
        <source>Please look in the slot. If they are not there, scan the code or ask a member of staff.</source>
        <translation>Bitte sehen Sie im Schlitz nach. Sind sie nicht da, scannen Sie den Code oder fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>From the slot below the screen</source>
        <translation>Aus dem Schlitz unter dem Bildschirm</translation>
    </message>
    <message>
        <source>Scan the code to take them with you</source>
        <translation>Code scannen und mitnehmen</translation>
    </message>
    <message>
        <source>Keep them on your phone too</source>
        <translation>Auch auf dem Handy behalten</translation>
    </message>
    <message>
        <source>Your tickets on your phone</source>
        <translation>Ihre Tickets auf dem Handy</translation>
    </message>
    <message>
        <source>Keep your tickets safe</source>
        <translation>Bewahren Sie Ihre Karten gut auf</translation>
    </message>
    <message>
        <source>Keep this number</source>
        <translation>Behalten Sie diese Nummer</translation>
    </message>
    <message>
        <source>Scan to open them there. Share the page only with your guests.</source>
        <translation>Scannen, um sie dort zu öffnen. Teilen Sie die Seite nur mit Ihren Gästen.</translation>
    </message>
    <message>
        <source>Without a connection they are on paper only.</source>
        <translation>Ohne Verbindung gibt es sie nur auf Papier.</translation>
    </message>
    <message>
        <source>With it, staff can print your tickets.</source>
        <translation>Damit kann das Personal Ihre Karten drucken.</translation>
    </message>
    <message>
        <source>We also send your tickets to %1.</source>
        <translation>Wir senden Ihre Tickets auch an %1.</translation>
    </message>
    <message>
        <source>doors %1</source>
        <translation>Einlass %1</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>Beginn %1</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Erneut drucken</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message numerus="yes">
        <source>Closes by itself in %n second(s)</source>
        <translation>
            <numerusform>Schließt von selbst in %n Sekunde</numerusform>
            <numerusform>Schließt von selbst in %n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>PIN, to end the program</source>
        <translation>PIN, um das Programm zu beenden</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN für Personal</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n Ziffer eingegeben</numerusform>
            <numerusform>%n Ziffern eingegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Cash drawer</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Close drawer</source>
        <translation>Kasse schließen</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>Kasse öffnen</translation>
    </message>
    <message>
        <source>No drawer is open at this kiosk. Count the float and open it; then the kiosk takes cash.</source>
        <translation>An diesem Kiosk ist keine Kasse offen. Zählen Sie das Wechselgeld und öffnen Sie sie; dann nimmt der Kiosk Bargeld.</translation>
    </message>
    <message>
        <source>Opened by %1</source>
        <translation>Geöffnet von %1</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Wechselgeld</translation>
    </message>
    <message>
        <source>Expected</source>
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
</context>
<context>
    <name>Email</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Your e-mail, if you like</source>
        <translation>Ihre E-Mail, wenn Sie mögen</translation>
    </message>
    <message>
        <source>Optional. Your tickets print here either way. We use the address for this order only.</source>
        <translation>Freiwillig. Ihre Tickets werden hier immer gedruckt. Die Adresse dient nur dieser Bestellung.</translation>
    </message>
    <message>
        <source>Optional. Your tickets print here, and we also send them to this address. We use it for this order only.</source>
        <translation>Freiwillig. Ihre Tickets werden hier gedruckt, und wir senden sie auch an diese Adresse. Sie dient nur dieser Bestellung.</translation>
    </message>
    <message>
        <source>Optional. Your tickets appear here as a code for your phone, and we also send them to this address. We use it for this order only.</source>
        <translation>Freiwillig. Ihre Tickets erscheinen hier als Code fürs Handy, und wir senden sie auch an diese Adresse. Sie dient nur dieser Bestellung.</translation>
    </message>
    <message>
        <source>Optional. Your tickets also appear here as a code for your phone. We use the address for this order only.</source>
        <translation>Freiwillig. Ihre Tickets erscheinen hier auch als Code fürs Handy. Die Adresse dient nur dieser Bestellung.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Delete the address</source>
        <translation>Adresse löschen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>Noch %n</numerusform>
            <numerusform>Noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Few left</source>
        <translation>Nur noch wenige</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>No tickets left</source>
        <translation>Keine Tickets mehr</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Find my order</source>
        <translation>Meine Bestellung finden</translation>
    </message>
    <message>
        <source>What would you like to see?</source>
        <translation>Was möchten Sie sehen?</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Find your order</source>
        <translation>Ihre Bestellung finden</translation>
    </message>
    <message>
        <source>The number is in your e-mail and on your receipt. With a scanner here, hold the code on the receipt to it.</source>
        <translation>Die Nummer steht in Ihrer E-Mail und auf Ihrer Quittung. Gibt es hier einen Scanner, halten Sie den Code der Quittung davor.</translation>
    </message>
    <message>
        <source>Order number, W-XXXX-XXXX</source>
        <translation>Bestellnummer, W-XXXX-XXXX</translation>
    </message>
    <message>
        <source>Delete the number</source>
        <translation>Nummer löschen</translation>
    </message>
    <message>
        <source>E-mail or phone number</source>
        <translation>E-Mail oder Telefonnummer</translation>
    </message>
    <message>
        <source>Delete the e-mail or phone number</source>
        <translation>E-Mail oder Telefonnummer löschen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Find my order</source>
        <translation>Meine Bestellung finden</translation>
    </message>
</context>
<context>
    <name>FollowCard</name>
    <message>
        <source>Code to open order %1 on your phone</source>
        <translation>Code, um die Bestellung %1 auf dem Handy zu öffnen</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>%1 GB free</source>
        <translation>%1 GB frei</translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <translation>%1 MB frei</translation>
    </message>
    <message>
        <source>the clock is %1 behind</source>
        <translation>die Uhr geht %1 nach</translation>
    </message>
    <message>
        <source>the clock is %1 ahead</source>
        <translation>die Uhr geht %1 vor</translation>
    </message>
    <message>
        <source>Wicket %1</source>
        <translation>Wicket %1</translation>
    </message>
    <message>
        <source>on battery, %1%</source>
        <translation>auf Akku, %1 %</translation>
    </message>
    <message>
        <source>battery %1%</source>
        <translation>Akku %1 %</translation>
    </message>
    <message>
        <source>the clock is right</source>
        <translation>die Uhr geht richtig</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>This order is not paid yet</source>
        <translation>Diese Bestellung ist noch nicht bezahlt</translation>
    </message>
    <message>
        <source>This order has ended</source>
        <translation>Diese Bestellung gilt nicht mehr</translation>
    </message>
    <message>
        <source>There is nothing left to print</source>
        <translation>Es gibt nichts mehr zu drucken</translation>
    </message>
    <message numerus="yes">
        <source>Your %n ticket(s) are ready to print</source>
        <translation>
            <numerusform>Ihr Ticket ist bereit zum Drucken</numerusform>
            <numerusform>Ihre %n Tickets sind bereit zum Drucken</numerusform>
        </translation>
    </message>
    <message>
        <source>No paper tickets here right now</source>
        <translation>Hier gerade keine Papiertickets</translation>
    </message>
    <message>
        <source>A member of staff prints these tickets</source>
        <translation>Diese Tickets druckt das Personal</translation>
    </message>
    <message>
        <source>Please pay at the desk, with this order number. Your tickets are kept there until they are paid or their time is over.</source>
        <translation>Bitte zahlen Sie an der Kasse mit dieser Bestellnummer. Ihre Tickets bleiben reserviert, bis sie bezahlt sind oder die Frist endet.</translation>
    </message>
    <message>
        <source>It was not paid in time or was cancelled. Money that came too late goes back by itself. You can buy new tickets here.</source>
        <translation>Sie wurde nicht rechtzeitig bezahlt oder wurde storniert. Geld, das zu spät kam, geht von selbst zurück. Neue Tickets gibt es hier.</translation>
    </message>
    <message>
        <source>Its tickets were used, given back or passed on. Please ask a member of staff if that is not so.</source>
        <translation>Die Tickets wurden benutzt, zurückgegeben oder weitergegeben. Wenn das nicht stimmt, fragen Sie bitte das Personal.</translation>
    </message>
    <message>
        <source>They print once. Your code on the phone stays good too.</source>
        <translation>Sie werden einmal gedruckt. Der Code auf Ihrem Telefon gilt weiterhin.</translation>
    </message>
    <message>
        <source>Your tickets are paid and valid. Scan the code to have them on your phone, or ask a member of staff.</source>
        <translation>Ihre Tickets sind bezahlt und gültig. Scannen Sie den Code für Ihr Telefon, oder fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>They went to a printer before, or cannot be printed at this kiosk. The code on your phone lets you in too.</source>
        <translation>Sie gingen schon einmal an einen Drucker oder lassen sich hier nicht drucken. Mit dem Code auf Ihrem Telefon kommen Sie auch hinein.</translation>
    </message>
    <message>
        <source>doors %1</source>
        <translation>Einlass %1</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>Beginn %1</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>%1 to pay</source>
        <translation>%1 zu zahlen</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>%1 bezahlt</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) of it were used, given back or passed on.</source>
        <translation>
            <numerusform>Ein Ticket davon wurde benutzt, zurückgegeben oder weitergegeben.</numerusform>
            <numerusform>%n Tickets davon wurden benutzt, zurückgegeben oder weitergegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your tickets on your phone</source>
        <translation>Ihre Tickets auf dem Handy</translation>
    </message>
    <message>
        <source>Scan to open them there. Share the page only with your guests.</source>
        <translation>Scannen, um sie dort zu öffnen. Teilen Sie die Seite nur mit Ihren Gästen.</translation>
    </message>
    <message>
        <source>Scan to follow the order on your phone.</source>
        <translation>Scannen, um die Bestellung auf dem Telefon zu verfolgen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message numerus="yes">
        <source>Print %n ticket(s)</source>
        <translation>
            <numerusform>Ticket drucken</numerusform>
            <numerusform>%n Tickets drucken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>How it works</source>
        <translation>So geht’s</translation>
    </message>
    <message>
        <source>Choose an event and your tickets</source>
        <translation>Event und Tickets wählen</translation>
    </message>
    <message>
        <source>The first price you see is the price you pay.</source>
        <translation>Der erste Preis ist der Endpreis.</translation>
    </message>
    <message>
        <source>Pay at the card reader</source>
        <translation>Am Kartengerät zahlen</translation>
    </message>
    <message>
        <source>Choose how to pay</source>
        <translation>Wählen Sie, wie Sie zahlen</translation>
    </message>
    <message>
        <source>Cards, phones and watches.</source>
        <translation>Karten, Handys und Uhren.</translation>
    </message>
    <message>
        <source>At the card reader, or on your own phone.</source>
        <translation>Am Kartengerät oder auf dem eigenen Telefon.</translation>
    </message>
    <message>
        <source>Take your tickets</source>
        <translation>Tickets nehmen</translation>
    </message>
    <message>
        <source>On paper, and on your phone if you like.</source>
        <translation>Auf Papier, und aufs Handy, wenn Sie mögen.</translation>
    </message>
    <message>
        <source>Any other question?</source>
        <translation>Noch eine Frage?</translation>
    </message>
    <message>
        <source>A member of staff can help.</source>
        <translation>Unser Personal hilft gern.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>HoldClock</name>
    <message>
        <source>Tickets held for you: %1</source>
        <translation>Für Sie reserviert: %1</translation>
    </message>
    <message>
        <source>Need more time? No problem.</source>
        <translation>Mehr Zeit? Kein Problem.</translation>
    </message>
    <message>
        <source>Keep longer</source>
        <translation>Verlängern</translation>
    </message>
</context>
<context>
    <name>HoldLapsed</name>
    <message>
        <source>Your time ran out</source>
        <translation>Ihre Zeit ist um</translation>
    </message>
    <message>
        <source>We could not keep your tickets any longer.</source>
        <translation>Wir konnten Ihre Tickets nicht länger halten.</translation>
    </message>
    <message>
        <source>Your money comes back</source>
        <translation>Ihr Geld kommt zurück</translation>
    </message>
    <message>
        <source>You have not been charged</source>
        <translation>Es wurde nichts abgebucht</translation>
    </message>
    <message>
        <source>The payment arrived too late. %1 goes back to your card by itself.</source>
        <translation>Die Zahlung kam zu spät. %1 geht von selbst auf Ihre Karte zurück.</translation>
    </message>
    <message>
        <source>The payment arrived too late. %1 goes back to your mobile money account by itself.</source>
        <translation>Die Zahlung kam zu spät. %1 geht von selbst auf Ihr Mobile-Money-Konto zurück.</translation>
    </message>
    <message>
        <source>Your choice is still here</source>
        <translation>Ihre Auswahl ist noch da</translation>
    </message>
    <message>
        <source>If there are still tickets, you can take them again.</source>
        <translation>Wenn es noch Tickets gibt, können Sie sie wieder nehmen.</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Neu wählen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Other characters</source>
        <translation>Andere Zeichen</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Refused sales</source>
        <translation>Abgelehnte Verkäufe</translation>
    </message>
    <message>
        <source>Every sale has been taken.</source>
        <translation>Alle Verkäufe sind angenommen.</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation>Ich habe es mir angesehen</translation>
    </message>
</context>
<context>
    <name>NothingOn</name>
    <message>
        <source>Fetching the programme</source>
        <translation>Das Programm wird geladen</translation>
    </message>
    <message>
        <source>The programme cannot be fetched right now</source>
        <translation>Das Programm kann gerade nicht geladen werden</translation>
    </message>
    <message>
        <source>Nothing on sale right now</source>
        <translation>Gerade nichts im Verkauf</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>We keep trying. A member of staff can sell you a ticket meanwhile.</source>
        <translation>Wir versuchen es weiter. Das Personal verkauft Ihnen gern ein Ticket.</translation>
    </message>
    <message>
        <source>The next tickets appear here as soon as they are on sale.</source>
        <translation>Die nächsten Tickets erscheinen hier, sobald es sie gibt.</translation>
    </message>
</context>
<context>
    <name>NoticeBanner</name>
    <message numerus="yes">
        <source>Only %n ticket(s) left</source>
        <translation>
            <numerusform>Nur noch %n Ticket</numerusform>
            <numerusform>Nur noch %n Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>These tickets have just gone</source>
        <translation>Diese Tickets sind gerade weg</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n ticket(s) of one kind</source>
        <translation>
            <numerusform>Höchstens %n Ticket einer Art</numerusform>
            <numerusform>Höchstens %n Tickets einer Art</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We put back %n ticket(s)</source>
        <translation>
            <numerusform>Wir haben %n Ticket zurückgelegt</numerusform>
            <numerusform>Wir haben %n Tickets zurückgelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n more ticket(s) for this address</source>
        <translation>
            <numerusform>Nur noch %n Ticket für diese Adresse</numerusform>
            <numerusform>Nur noch %n Tickets für diese Adresse</numerusform>
        </translation>
    </message>
    <message>
        <source>No more tickets for this address</source>
        <translation>Keine weiteren Tickets für diese Adresse</translation>
    </message>
    <message>
        <source>Not on sale right now</source>
        <translation>Gerade nicht im Verkauf</translation>
    </message>
    <message>
        <source>A price has changed</source>
        <translation>Ein Preis hat sich geändert</translation>
    </message>
    <message>
        <source>We cannot reach the ticket office</source>
        <translation>Kasse nicht erreichbar</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Please check the address</source>
        <translation>Bitte Adresse prüfen</translation>
    </message>
    <message>
        <source>Please check the number</source>
        <translation>Bitte prüfen Sie die Nummer</translation>
    </message>
    <message>
        <source>No donations are taken right now</source>
        <translation>Im Moment werden keine Spenden angenommen</translation>
    </message>
    <message>
        <source>We do not know this code</source>
        <translation>Diesen Code kennen wir nicht</translation>
    </message>
    <message>
        <source>This code is not valid yet</source>
        <translation>Dieser Code gilt noch nicht</translation>
    </message>
    <message>
        <source>This code has expired</source>
        <translation>Dieser Code ist abgelaufen</translation>
    </message>
    <message>
        <source>This code has already been used</source>
        <translation>Dieser Code wurde schon eingelöst</translation>
    </message>
    <message>
        <source>You have already used this code</source>
        <translation>Sie haben diesen Code schon eingelöst</translation>
    </message>
    <message>
        <source>This code needs your e-mail address</source>
        <translation>Dieser Code braucht Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <source>This code is not for these tickets</source>
        <translation>Dieser Code gilt nicht für diese Tickets</translation>
    </message>
    <message>
        <source>Too many codes were tried here</source>
        <translation>Hier wurden zu viele Codes probiert</translation>
    </message>
    <message>
        <source>We did not find this order</source>
        <translation>Diese Bestellung haben wir nicht gefunden</translation>
    </message>
    <message>
        <source>There were too many tries here</source>
        <translation>Hier gab es zu viele Versuche</translation>
    </message>
    <message>
        <source>We cannot look for orders right now</source>
        <translation>Gerade können wir keine Bestellungen suchen</translation>
    </message>
    <message>
        <source>Somebody was faster. We kept the rest of your choice.</source>
        <translation>Jemand war schneller. Den Rest haben wir behalten.</translation>
    </message>
    <message>
        <source>Without a connection there are no more here. We kept the rest of your choice.</source>
        <translation>Ohne Verbindung gibt es hier nicht mehr. Den Rest Ihrer Auswahl haben wir behalten.</translation>
    </message>
    <message>
        <source>We kept as many as one order may have, and the rest of your choice.</source>
        <translation>Wir haben so viele behalten, wie eine Bestellung haben darf, und Ihre übrige Auswahl.</translation>
    </message>
    <message>
        <source>They are for another date only. Choose that date to have them again.</source>
        <translation>Sie gelten nur an einem anderen Termin. Wählen Sie diesen Termin, um sie wieder zu nehmen.</translation>
    </message>
    <message>
        <source>Each person may have only so many of these. You have not been charged. Go back and choose fewer.</source>
        <translation>Je Person ist die Zahl begrenzt. Ihnen wurde nichts berechnet. Gehen Sie zurück und wählen Sie weniger.</translation>
    </message>
    <message>
        <source>Please choose another ticket or another time.</source>
        <translation>Bitte wählen Sie ein anderes Ticket oder eine andere Zeit.</translation>
    </message>
    <message>
        <source>Please look at the new total before you go on.</source>
        <translation>Bitte sehen Sie sich die neue Summe an.</translation>
    </message>
    <message>
        <source>You have not been charged. Please try again in a moment.</source>
        <translation>Es wurde nichts abgebucht. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>You have not been charged. Please try again, or ask a member of staff.</source>
        <translation>Es wurde nichts abgebucht. Bitte noch einmal versuchen oder Personal fragen.</translation>
    </message>
    <message>
        <source>It needs an @ and a dot, as in name@example.com.</source>
        <translation>Es braucht ein @ und einen Punkt, wie name@example.com.</translation>
    </message>
    <message>
        <source>Please check each letter and digit. Your tickets are kept.</source>
        <translation>Bitte jeden Buchstaben und jede Ziffer prüfen. Ihre Tickets bleiben reserviert.</translation>
    </message>
    <message>
        <source>Please check each letter and digit. Without a connection some codes cannot be checked.</source>
        <translation>Bitte jeden Buchstaben und jede Ziffer prüfen. Ohne Verbindung lassen sich manche Codes nicht prüfen.</translation>
    </message>
    <message>
        <source>Your tickets are kept. Try another code, or go back and pay without one.</source>
        <translation>Ihre Tickets bleiben reserviert. Versuchen Sie einen anderen Code, oder gehen Sie zurück und zahlen Sie ohne.</translation>
    </message>
    <message>
        <source>Your tickets are kept. Use it on our website, or ask a member of staff.</source>
        <translation>Ihre Tickets bleiben reserviert. Lösen Sie ihn auf unserer Website ein, oder fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>It is for another event or another kind of ticket. Your tickets are kept.</source>
        <translation>Er gilt für eine andere Veranstaltung oder eine andere Ticketart. Ihre Tickets bleiben reserviert.</translation>
    </message>
    <message>
        <source>Your tickets are kept. Wait a few minutes, or go back and pay without a code.</source>
        <translation>Ihre Tickets bleiben reserviert. Warten Sie einige Minuten, oder gehen Sie zurück und zahlen Sie ohne Code.</translation>
    </message>
    <message>
        <source>Please check the number, and the e-mail or phone number you gave when you bought.</source>
        <translation>Bitte prüfen Sie die Nummer und die E-Mail oder Telefonnummer, die Sie beim Kauf angegeben haben.</translation>
    </message>
    <message>
        <source>Please wait a few minutes, or ask a member of staff. The code on your phone lets you in too.</source>
        <translation>Bitte warten Sie einige Minuten, oder fragen Sie das Personal. Mit dem Code auf Ihrem Telefon kommen Sie auch hinein.</translation>
    </message>
    <message>
        <source>The code on your phone or in your e-mail lets you in too. Or ask a member of staff.</source>
        <translation>Mit dem Code auf Ihrem Telefon oder in Ihrer E-Mail kommen Sie auch hinein. Oder fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>The total is as it was, and your tickets are kept. You can go on.</source>
        <translation>Die Summe ist unverändert, und Ihre Tickets bleiben reserviert. Sie können weitermachen.</translation>
    </message>
    <message>
        <source>It begins with the country code and has no 0 before that.</source>
        <translation>Sie beginnt mit der Ländervorwahl, ohne 0 davor.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>OfflineBanner</name>
    <message>
        <source>No connection right now</source>
        <translation>Gerade keine Verbindung</translation>
    </message>
    <message>
        <source>Buying starts again by itself.</source>
        <translation>Der Verkauf geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Since %1. Buying starts again by itself.</source>
        <translation>Seit %1. Der Verkauf geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Since %1. Some tickets can still be had here, but not by card.</source>
        <translation>Seit %1. Einige Karten gibt es hier trotzdem, aber nicht mit Karte zu bezahlen.</translation>
    </message>
</context>
<context>
    <name>OrderChip</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>OrderFacts</name>
    <message>
        <source>Good</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Eingelöst</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Print tickets again</source>
        <translation>Tickets noch einmal drucken</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Nicht bezahlt</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>Geld zurückgeben</translation>
    </message>
    <message>
        <source>Money is given back by a manager.</source>
        <translation>Geld gibt die Leitung zurück.</translation>
    </message>
</context>
<context>
    <name>OrderLine</name>
    <message>
        <source>%1 each</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Not paid</source>
        <translation>Nicht bezahlt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
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
        <source>Given back</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Find an order</source>
        <translation>Bestellung suchen</translation>
    </message>
    <message>
        <source>Number, ticket, name or e-mail</source>
        <translation>Nummer, Ticket, Name oder E-Mail</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>PadPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Find an order</source>
        <translation>Bestellung suchen</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Tagesabschluss</translation>
    </message>
    <message>
        <source>Refused sales: %1</source>
        <translation>Abgelehnte Verkäufe: %1</translation>
    </message>
    <message>
        <source>Test devices</source>
        <translation>Geräte prüfen</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Pair anew</source>
        <translation>Neu koppeln</translation>
    </message>
    <message>
        <source>Exit kiosk</source>
        <translation>Kiosk beenden</translation>
    </message>
</context>
<context>
    <name>PayClerk</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Please pay %1 in cash</source>
        <translation>Bitte zahlen Sie bar bei %1</translation>
    </message>
    <message>
        <source>Nothing is paid until the cash is taken. Then your tickets print here.</source>
        <translation>Bezahlt ist erst, wenn das Bargeld angenommen ist. Dann werden Ihre Karten hier gedruckt.</translation>
    </message>
    <message>
        <source>Clerk: cash taken</source>
        <translation>Personal: Bargeld erhalten</translation>
    </message>
</context>
<context>
    <name>PayClock</name>
    <message>
        <source>Cancel payment</source>
        <translation>Zahlung abbrechen</translation>
    </message>
</context>
<context>
    <name>PayMethods</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>How would you like to pay?</source>
        <translation>Wie möchten Sie zahlen?</translation>
    </message>
    <message>
        <source>Nothing can be paid here right now</source>
        <translation>Hier kann gerade nicht bezahlt werden</translation>
    </message>
    <message>
        <source>Nothing can be printed here right now</source>
        <translation>Hier kann gerade nicht gedruckt werden</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n Ticket</numerusform>
            <numerusform>%n Tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayWay</name>
    <message>
        <source>Card or phone at the reader</source>
        <translation>Karte oder Handy am Gerät</translation>
    </message>
    <message>
        <source>Pay on your own phone</source>
        <translation>Auf dem eigenen Telefon zahlen</translation>
    </message>
    <message>
        <source>Cash to %1</source>
        <translation>Bar bei %1</translation>
    </message>
    <message>
        <source>Reserve, and pay later</source>
        <translation>Reservieren, später zahlen</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reservieren</translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation>Mobile Money</translation>
    </message>
    <message>
        <source>Contactless, chip, Apple Pay, Google Pay</source>
        <translation>Kontaktlos, Chip, Apple Pay, Google Pay</translation>
    </message>
    <message>
        <source>Scan a code. Your tickets still print here.</source>
        <translation>Code scannen. Ihre Tickets werden trotzdem hier gedruckt.</translation>
    </message>
    <message>
        <source>Scan a code. Your tickets still appear here.</source>
        <translation>Code scannen. Ihre Tickets erscheinen trotzdem hier.</translation>
    </message>
    <message>
        <source>Your tickets print here at once.</source>
        <translation>Ihre Karten werden hier sofort gedruckt.</translation>
    </message>
    <message>
        <source>You pay nothing now. You get an order number for the box office.</source>
        <translation>Sie zahlen jetzt nichts. Sie erhalten eine Bestellnummer für die Kasse.</translation>
    </message>
    <message>
        <source>Confirm with your PIN on your phone</source>
        <translation>Mit Ihrer PIN auf dem Telefon bestätigen</translation>
    </message>
</context>
<context>
    <name>PhoneNumber</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Your mobile money number</source>
        <translation>Ihre Mobile-Money-Nummer</translation>
    </message>
    <message>
        <source>With the country code. A request to pay %1 goes to this phone; confirm it there with your PIN.</source>
        <translation>Mit Ländervorwahl. Eine Anfrage über %1 geht an dieses Telefon; bestätigen Sie sie dort mit Ihrer PIN.</translation>
    </message>
    <message>
        <source>Country code and number</source>
        <translation>Ländervorwahl und Nummer</translation>
    </message>
    <message>
        <source>Delete the number</source>
        <translation>Nummer löschen</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Anfrage senden</translation>
    </message>
</context>
<context>
    <name>PresentCard</name>
    <message>
        <source>Tap, insert or swipe</source>
        <translation>Karte bitte</translation>
    </message>
    <message>
        <source>Getting the card reader ready</source>
        <translation>Das Kartengerät wird bereit</translation>
    </message>
    <message>
        <source>The reader is below the screen, on the right</source>
        <translation>Das Gerät ist rechts unter dem Bildschirm</translation>
    </message>
    <message>
        <source>It wakes up in a moment</source>
        <translation>Es ist gleich so weit</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing ticket %1 of %2</source>
        <translation>Ticket %1 von %2</translation>
    </message>
    <message>
        <source>Printing your ticket</source>
        <translation>Ihr Ticket wird gedruckt</translation>
    </message>
    <message numerus="yes">
        <source>Printing your %n ticket(s)</source>
        <translation>
            <numerusform>Ihr Ticket wird gedruckt</numerusform>
            <numerusform>Ihre %n Tickets werden gedruckt</numerusform>
        </translation>
    </message>
    <message>
        <source>Please wait until all of them are out.</source>
        <translation>Bitte warten Sie, bis alle da sind.</translation>
    </message>
    <message>
        <source>%1 paid. Please wait until all %2 are out.</source>
        <translation>%1 bezahlt. Bitte warten Sie, bis alle %2 da sind.</translation>
    </message>
    <message>
        <source>%1 paid. It comes out below the screen.</source>
        <translation>%1 bezahlt. Es kommt unter dem Bildschirm heraus.</translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <source>Talking to your bank</source>
        <translation>Wir fragen Ihre Bank</translation>
    </message>
    <message>
        <source>Your payment is coming in</source>
        <translation>Ihre Zahlung geht ein</translation>
    </message>
    <message>
        <source>This is taking longer than usual. Please leave the card where it is.</source>
        <translation>Es dauert länger als sonst. Bitte lassen Sie die Karte, wo sie ist.</translation>
    </message>
    <message>
        <source>If your card is in the reader, leave it there.</source>
        <translation>Steckt Ihre Karte im Gerät, lassen Sie sie dort.</translation>
    </message>
    <message>
        <source>This is taking longer than usual. Please do not pay again.</source>
        <translation>Das dauert länger als sonst. Bitte zahlen Sie nicht noch einmal.</translation>
    </message>
    <message>
        <source>This screen goes on by itself.</source>
        <translation>Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Card read</source>
        <translation>Karte gelesen</translation>
    </message>
    <message>
        <source>Paid on your phone</source>
        <translation>Auf dem Telefon bezahlt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Warten auf Freigabe</translation>
    </message>
    <message>
        <source>A few seconds</source>
        <translation>Wenige Sekunden</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n ticket(s)</source>
        <translation>
            <numerusform>%n Ticket drucken</numerusform>
            <numerusform>%n Tickets drucken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n ticket(s)</source>
        <translation>
            <numerusform>Ihr Ticket</numerusform>
            <numerusform>Ihre %n Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Danach</translation>
    </message>
</context>
<context>
    <name>ReaderArt</name>
    <message>
        <source>Tap or insert</source>
        <translation>Auflegen oder stecken</translation>
    </message>
</context>
<context>
    <name>ReadingAloud</name>
    <message>
        <source>chosen</source>
        <translation>ausgewählt</translation>
    </message>
</context>
<context>
    <name>Refund</name>
    <message>
        <source>The buyer cannot come</source>
        <translation>Käufer kann nicht kommen</translation>
    </message>
    <message>
        <source>A wrong ticket was bought</source>
        <translation>Falsches Ticket gekauft</translation>
    </message>
    <message>
        <source>It was paid twice</source>
        <translation>Doppelt bezahlt</translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation>Bei uns lief etwas schief</translation>
    </message>
    <message>
        <source>Give back of %1</source>
        <translation>Erstattung zu %1</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>%1 zurückgeben</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Höchstens %1</translation>
    </message>
    <message>
        <source>All that is left: %1</source>
        <translation>Alles, was noch da ist: %1</translation>
    </message>
</context>
<context>
    <name>Reserved</name>
    <message numerus="yes">
        <source>Your %n ticket(s) are reserved</source>
        <translation>
            <numerusform>Ihre Karte ist reserviert</numerusform>
            <numerusform>Ihre %n Karten sind reserviert</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this number</source>
        <translation>Behalten Sie diese Nummer</translation>
    </message>
    <message>
        <source>Write it down or take a picture: the box office asks for it.</source>
        <translation>Notieren oder fotografieren Sie sie: Die Kasse fragt danach.</translation>
    </message>
    <message>
        <source>You have not been charged</source>
        <translation>Es wurde nichts abgebucht</translation>
    </message>
    <message>
        <source>You pay %1 at the box office, and get your tickets there.</source>
        <translation>Sie zahlen %1 an der Kasse und erhalten dort Ihre Karten.</translation>
    </message>
    <message>
        <source>You get your tickets at the box office.</source>
        <translation>Ihre Karten erhalten Sie an der Kasse.</translation>
    </message>
    <message>
        <source>Kept for a limited time</source>
        <translation>Eine begrenzte Zeit reserviert</translation>
    </message>
    <message>
        <source>After that, others may have them.</source>
        <translation>Danach können andere sie bekommen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message numerus="yes">
        <source>Closes by itself in %n second(s)</source>
        <translation>
            <numerusform>Schließt von selbst in %n Sekunde</numerusform>
            <numerusform>Schließt von selbst in %n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Check your order</source>
        <translation>Ihre Bestellung</translation>
    </message>
    <message>
        <source>doors %1</source>
        <translation>Einlass %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>No fees.</source>
        <translation>Keine Gebühren.</translation>
    </message>
    <message>
        <source>Includes %1 VAT (%2). No fees.</source>
        <translation>Enthält %1 MwSt. (%2). Keine Gebühren.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>No paper tickets here right now</source>
        <translation>Hier gerade keine Papiertickets</translation>
    </message>
    <message>
        <source>Pay as usual: your tickets appear as a code for your phone.</source>
        <translation>Zahlen Sie wie immer: Ihre Tickets erscheinen als Code fürs Handy.</translation>
    </message>
    <message>
        <source>You can reserve your tickets here, and pay for them later.</source>
        <translation>Sie können Ihre Karten hier reservieren und später bezahlen.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>The server cannot be reached</source>
        <translation>Der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Nobody here has a PIN</source>
        <translation>Niemand hier hat eine PIN</translation>
    </message>
    <message>
        <source>This badge is not known here</source>
        <translation>Dieser Ausweis ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>This PIN is not right</source>
        <translation>Diese PIN stimmt nicht</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>Zu viele falsche PINs</translation>
    </message>
    <message>
        <source>The card reader does not answer</source>
        <translation>Das Kartengerät antwortet nicht</translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>Es wurde nichts gedruckt</translation>
    </message>
    <message>
        <source>Please look whether it was printed</source>
        <translation>Bitte nachsehen, ob es gedruckt wurde</translation>
    </message>
    <message>
        <source>There is nothing to print</source>
        <translation>Es gibt nichts zu drucken</translation>
    </message>
    <message>
        <source>This kiosk cannot write to its disk</source>
        <translation>Dieser Kiosk kann nicht auf seine Festplatte schreiben</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>PINs and money are checked there. Sales go on with what is at hand.</source>
        <translation>PINs und Geld werden dort geprüft. Verkauft wird weiter, was hier vorrätig ist.</translation>
    </message>
    <message>
        <source>Clerks and managers set a PIN where they sign in.</source>
        <translation>Kasse und Leitung legen ihre PIN dort fest, wo sie sich anmelden.</translation>
    </message>
    <message>
        <source>A manager makes a new one. The PIN alone is good too.</source>
        <translation>Die Leitung stellt einen neuen aus. Die PIN allein genügt auch.</translation>
    </message>
    <message>
        <source>After five wrong ones nobody is let in under this name for a while.</source>
        <translation>Nach fünf falschen kommt unter diesem Namen eine Weile niemand mehr hinein.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Minute wieder.</numerusform>
            <numerusform>Versuchen Sie es in %n Minuten wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später wieder.</translation>
    </message>
    <message>
        <source>Is it switched on and in the network?</source>
        <translation>Ist es eingeschaltet und im Netz?</translation>
    </message>
    <message>
        <source>Look at the printer and its paper, then try again.</source>
        <translation>Sehen Sie nach Drucker und Papier und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>The printer did not say.</source>
        <translation>Der Drucker hat es nicht gemeldet.</translation>
    </message>
    <message>
        <source>This order has no good ticket, or its event is not known here.</source>
        <translation>Diese Bestellung hat kein gültiges Ticket, oder ihre Veranstaltung ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Tell whoever looks after the machine.</source>
        <translation>Sagen Sie es denen, die das Gerät betreuen.</translation>
    </message>
    <message>
        <source>The shift is over. Type your PIN again.</source>
        <translation>Die Schicht ist zu Ende. Geben Sie Ihre PIN noch einmal ein.</translation>
    </message>
    <message>
        <source>The server has heard everything</source>
        <translation>Der Server hat alles erhalten</translation>
    </message>
    <message>
        <source>It is printed</source>
        <translation>Es ist gedruckt</translation>
    </message>
    <message>
        <source>The drawer is open</source>
        <translation>Die Kasse ist offen</translation>
    </message>
    <message>
        <source>The drawer is closed</source>
        <translation>Die Kasse ist geschlossen</translation>
    </message>
    <message>
        <source>The money goes back</source>
        <translation>Das Geld geht zurück</translation>
    </message>
    <message>
        <source>The tickets are printed again</source>
        <translation>Die Tickets sind noch einmal gedruckt</translation>
    </message>
    <message>
        <source>A test page is printed, and the reader answers</source>
        <translation>Eine Testseite ist gedruckt, und das Lesegerät antwortet</translation>
    </message>
    <message>
        <source>A test page is printed</source>
        <translation>Eine Testseite ist gedruckt</translation>
    </message>
</context>
<context>
    <name>Sale</name>
    <message>
        <source>This takes a little longer</source>
        <translation>Es dauert etwas länger</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 Min.</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>etwa %1 Std.</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>etwa %1 Std. %2 Min.</translation>
    </message>
</context>
<context>
    <name>ScanToPay</name>
    <message>
        <source>Code to pay on your phone</source>
        <translation>Code zum Bezahlen auf Ihrem Telefon</translation>
    </message>
    <message>
        <source>Getting your code ready</source>
        <translation>Ihr Code wird vorbereitet</translation>
    </message>
    <message>
        <source>Finish on your phone</source>
        <translation>Auf dem Telefon abschließen</translation>
    </message>
    <message>
        <source>Scan and pay on your phone</source>
        <translation>Scannen und auf dem Telefon zahlen</translation>
    </message>
    <message>
        <source>It is here in a moment</source>
        <translation>Er ist gleich da</translation>
    </message>
    <message>
        <source>Somebody has begun to pay on the page. As soon as the money is there, this screen goes on by itself.</source>
        <translation>Auf der Seite wird gerade bezahlt. Sobald das Geld da ist, geht es hier von selbst weiter.</translation>
    </message>
    <message>
        <source>Hold your camera to the code. Your tickets print here as soon as you have paid.</source>
        <translation>Halten Sie die Kamera auf den Code. Ihre Tickets werden hier gedruckt, sobald Sie bezahlt haben.</translation>
    </message>
    <message>
        <source>Hold your camera to the code. Your tickets appear here as soon as you have paid.</source>
        <translation>Halten Sie die Kamera auf den Code. Ihre Tickets erscheinen hier, sobald Sie bezahlt haben.</translation>
    </message>
</context>
<context>
    <name>SessionChoice</name>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>Few left</source>
        <translation>Nur noch wenige</translation>
    </message>
    <message>
        <source>Plenty left</source>
        <translation>Viele frei</translation>
    </message>
</context>
<context>
    <name>StaffHead</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>management</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>box office</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>%1 · %2 · since %3</source>
        <translation>%1 · %2 · seit %3</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>You may not do this here. Ask a manager.</source>
        <translation>Das dürfen Sie hier nicht. Fragen Sie die Leitung.</translation>
    </message>
    <message>
        <source>The server does not know it any more.</source>
        <translation>Der Server kennt es nicht mehr.</translation>
    </message>
    <message>
        <source>The order is not paid, or it was given back.</source>
        <translation>Die Bestellung ist nicht bezahlt oder wurde zurückgegeben.</translation>
    </message>
    <message>
        <source>There is no money here to give back.</source>
        <translation>Hier ist kein Geld zurückzugeben.</translation>
    </message>
    <message>
        <source>So much is not left to give back.</source>
        <translation>So viel ist nicht mehr zurückzugeben.</translation>
    </message>
    <message>
        <source>One of its tickets was given back already.</source>
        <translation>Eines ihrer Tickets wurde schon zurückgegeben.</translation>
    </message>
    <message>
        <source>A drawer is open here already, or this one was closed meanwhile.</source>
        <translation>Hier ist schon eine Kasse offen, oder diese wurde inzwischen geschlossen.</translation>
    </message>
    <message>
        <source>There is not so much cash in the drawer.</source>
        <translation>So viel Bargeld ist nicht in der Kasse.</translation>
    </message>
    <message>
        <source>Its tickets are not this kiosk&apos;s any more.</source>
        <translation>Seine Tickets gehören nicht mehr zu diesem Kiosk.</translation>
    </message>
    <message>
        <source>One of its tickets was sold or voided before.</source>
        <translation>Eines seiner Tickets war schon verkauft oder ungültig.</translation>
    </message>
    <message>
        <source>It was reserved too late, and none are left.</source>
        <translation>Es wurde zu spät reserviert, und es sind keine mehr da.</translation>
    </message>
    <message>
        <source>Event or tier were changed after this sale.</source>
        <translation>Veranstaltung oder Kategorie wurden nach diesem Verkauf geändert.</translation>
    </message>
    <message>
        <source>The server has another sale under the same number.</source>
        <translation>Der Server hat einen anderen Verkauf unter derselben Nummer.</translation>
    </message>
    <message>
        <source>The server gave the reason “%1”. Tell whoever runs it.</source>
        <translation>Der Server nennt den Grund „%1“. Sagen Sie es denen, die ihn betreuen.</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>Getting ready</source>
        <translation>Gleich bereit</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Einen Moment, bitte.</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>StatusCards</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Antwortet nicht</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>Keines hier</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Paper is low</source>
        <translation>Papier geht zur Neige</translation>
    </message>
    <message>
        <source>Paper is out</source>
        <translation>Papier ist leer</translation>
    </message>
    <message>
        <source>Cover is open</source>
        <translation>Abdeckung offen</translation>
    </message>
    <message>
        <source>Paper is jammed</source>
        <translation>Papierstau</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Kartenleser</translation>
    </message>
    <message>
        <source>Printer and paper</source>
        <translation>Drucker und Papier</translation>
    </message>
    <message>
        <source>Tickets come out</source>
        <translation>Tickets kommen heraus</translation>
    </message>
    <message>
        <source>Tickets are shown as codes</source>
        <translation>Tickets werden als Codes gezeigt</translation>
    </message>
    <message>
        <source>Tickets at hand</source>
        <translation>Tickets vorrätig</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n Ticket</numerusform>
            <numerusform>%n Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Without the server nothing is sold</source>
        <translation>Ohne Server wird nichts verkauft</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) refused</source>
        <translation>
            <numerusform>%n Verkauf abgelehnt</numerusform>
            <numerusform>%n Verkäufe abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Auf dem Stand</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Since %1 · %2 waiting</source>
        <translation>Seit %1 · %2 warten</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) waiting</source>
        <translation>
            <numerusform>%n Verkauf wartet</numerusform>
            <numerusform>%n Verkäufe warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nichts wartet</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One fewer: %1</source>
        <translation>Eins weniger: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>Eins mehr: %1</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Still there?</source>
        <translation>Noch da?</translation>
    </message>
    <message>
        <source>Otherwise we go back to the start.</source>
        <translation>Sonst geht es zurück zum Anfang.</translation>
    </message>
    <message>
        <source>Otherwise we clear your order.
Nothing has been charged.</source>
        <translation>Sonst löschen wir die Bestellung.
Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>Yes, keep going</source>
        <translation>Ja, weiter</translation>
    </message>
    <message>
        <source>No, start over</source>
        <translation>Nein, von vorn</translation>
    </message>
    <message>
        <source>No, clear my order</source>
        <translation>Nein, Bestellung löschen</translation>
    </message>
</context>
<context>
    <name>TierNotes</name>
    <message numerus="yes">
        <source>One ticket lets in %n people</source>
        <translation>
            <numerusform>Ein Ticket gilt für %n Person</numerusform>
            <numerusform>Ein Ticket gilt für %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>From age %1. Please bring proof of age.</source>
        <translation>Ab %1 Jahren. Bitte bringen Sie einen Altersnachweis mit.</translation>
    </message>
    <message>
        <source>The organiser decides first. Please ask a member of staff.</source>
        <translation>Der Veranstalter muss erst zusagen. Bitte fragen Sie das Personal.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n ticket(s) in one order</source>
        <translation>
            <numerusform>Mindestens %n Ticket je Bestellung</numerusform>
            <numerusform>Mindestens %n Tickets je Bestellung</numerusform>
        </translation>
    </message>
    <message>
        <source>Good for every date: %1</source>
        <translation>Gilt an allen Terminen: %1</translation>
    </message>
    <message>
        <source>Good for all of these: %1</source>
        <translation>Gilt an diesen Terminen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Good for all %n dates, %1 to %2</source>
        <translation>
            <numerusform>Gilt an %n Termin, %1 bis %2</numerusform>
            <numerusform>Gilt an allen %n Terminen, %1 bis %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Good for %n dates, %1 to %2</source>
        <translation>
            <numerusform>Gilt an %n Termin, %1 bis %2</numerusform>
            <numerusform>Gilt an %n Terminen, %1 bis %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No more than %n ticket(s) for each person</source>
        <translation>
            <numerusform>Höchstens %n Ticket je Person</numerusform>
            <numerusform>Höchstens %n Tickets je Person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No more than %n ticket(s) in one order</source>
        <translation>
            <numerusform>Höchstens %n Ticket je Bestellung</numerusform>
            <numerusform>Höchstens %n Tickets je Bestellung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TierRow</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>Noch %n</numerusform>
            <numerusform>Noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>All in baskets</source>
        <translation>Alle in Körben</translation>
    </message>
    <message>
        <source>Not yet on sale</source>
        <translation>Noch nicht im Verkauf</translation>
    </message>
    <message>
        <source>Sale has ended</source>
        <translation>Verkauf beendet</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>Nicht im Verkauf</translation>
    </message>
    <message>
        <source>Not without a connection</source>
        <translation>Nicht ohne Verbindung</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>Auf Anfrage</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
</context>
<context>
    <name>Tiers</name>
    <message>
        <source>All events</source>
        <translation>Alle Events</translation>
    </message>
    <message>
        <source>doors %1</source>
        <translation>Einlass %1</translation>
    </message>
    <message>
        <source>Choose your tickets</source>
        <translation>Tickets wählen</translation>
    </message>
    <message numerus="yes">
        <source>Review %n ticket(s)</source>
        <translation>
            <numerusform>%n Ticket prüfen</numerusform>
            <numerusform>%n Tickets prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>Card has expired</source>
        <translation>Karte abgelaufen</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>Falsche PIN</translation>
    </message>
    <message>
        <source>Card not accepted</source>
        <translation>Karte nicht akzeptiert</translation>
    </message>
    <message>
        <source>Payment cancelled</source>
        <translation>Zahlung abgebrochen</translation>
    </message>
    <message>
        <source>Payment not confirmed</source>
        <translation>Zahlung nicht bestätigt</translation>
    </message>
    <message>
        <source>Declined on the phone</source>
        <translation>Am Telefon abgelehnt</translation>
    </message>
    <message>
        <source>Number not known</source>
        <translation>Nummer nicht bekannt</translation>
    </message>
    <message>
        <source>Not possible here now</source>
        <translation>Das geht hier gerade nicht</translation>
    </message>
    <message>
        <source>No card was read</source>
        <translation>Keine Karte gelesen</translation>
    </message>
    <message>
        <source>Not paid in time</source>
        <translation>Nicht rechtzeitig bezahlt</translation>
    </message>
    <message>
        <source>The card reader is busy</source>
        <translation>Das Kartengerät ist belegt</translation>
    </message>
    <message>
        <source>The card reader does not answer</source>
        <translation>Das Kartengerät antwortet nicht</translation>
    </message>
    <message>
        <source>The card reader has a fault</source>
        <translation>Das Kartengerät ist gestört</translation>
    </message>
    <message>
        <source>The payment service does not answer</source>
        <translation>Der Zahlungsdienst antwortet nicht</translation>
    </message>
    <message>
        <source>Card declined</source>
        <translation>Karte abgelehnt</translation>
    </message>
    <message>
        <source>Not enough money</source>
        <translation>Guthaben reicht nicht</translation>
    </message>
    <message>
        <source>Payment declined</source>
        <translation>Zahlung abgelehnt</translation>
    </message>
    <message>
        <source>Your bank says this card cannot cover %1 right now.</source>
        <translation>Laut Ihrer Bank deckt diese Karte %1 gerade nicht.</translation>
    </message>
    <message>
        <source>Your mobile money account cannot cover %1 right now.</source>
        <translation>Ihr Mobile-Money-Konto deckt %1 gerade nicht.</translation>
    </message>
    <message>
        <source>The date on this card has passed.</source>
        <translation>Das Datum dieser Karte ist abgelaufen.</translation>
    </message>
    <message>
        <source>The PIN did not match the card.</source>
        <translation>Die PIN passte nicht zur Karte.</translation>
    </message>
    <message>
        <source>This reader does not take this kind of card.</source>
        <translation>Dieses Gerät nimmt diese Kartenart nicht.</translation>
    </message>
    <message>
        <source>This kind of card is not taken here.</source>
        <translation>Diese Art Karte wird hier nicht angenommen.</translation>
    </message>
    <message>
        <source>The payment of %1 was stopped.</source>
        <translation>Die Zahlung von %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Your bank asked for a confirmation and did not get it.</source>
        <translation>Ihre Bank hat um eine Bestätigung gebeten und keine bekommen.</translation>
    </message>
    <message>
        <source>%1 was not approved on the phone that we asked.</source>
        <translation>%1 wurden auf dem angefragten Telefon nicht freigegeben.</translation>
    </message>
    <message>
        <source>This way of paying is out of order, whoever tries.</source>
        <translation>Diese Zahlungsart ist gestört, wer auch immer es versucht.</translation>
    </message>
    <message>
        <source>You can ask the phone again</source>
        <translation>Sie können das Telefon noch einmal fragen</translation>
    </message>
    <message>
        <source>Look at the number once more</source>
        <translation>Sehen Sie die Nummer noch einmal an</translation>
    </message>
    <message>
        <source>Or confirm it with your bank when it asks again.</source>
        <translation>Oder bestätigen Sie es bei Ihrer Bank, wenn sie wieder fragt.</translation>
    </message>
    <message>
        <source>It rings once more when you try again.</source>
        <translation>Es klingelt noch einmal, wenn Sie es wieder versuchen.</translation>
    </message>
    <message>
        <source>It begins with the country&apos;s code.</source>
        <translation>Sie beginnt mit der Vorwahl des Landes.</translation>
    </message>
    <message>
        <source>There is no mobile money account with this number.</source>
        <translation>Zu dieser Nummer gibt es kein Mobile-Money-Konto.</translation>
    </message>
    <message>
        <source>The reader waited and then stopped by itself.</source>
        <translation>Das Gerät hat gewartet und dann aufgehört.</translation>
    </message>
    <message>
        <source>Nobody confirmed the request on the phone.</source>
        <translation>Niemand hat die Anfrage auf dem Telefon bestätigt.</translation>
    </message>
    <message>
        <source>The page to pay at has closed.</source>
        <translation>Die Seite zum Bezahlen ist geschlossen.</translation>
    </message>
    <message>
        <source>It is still busy with something else.</source>
        <translation>Es ist noch mit etwas anderem beschäftigt.</translation>
    </message>
    <message>
        <source>It may have lost its network or its power.</source>
        <translation>Vielleicht fehlt ihm Netz oder Strom.</translation>
    </message>
    <message>
        <source>It could not take the payment.</source>
        <translation>Es konnte die Zahlung nicht annehmen.</translation>
    </message>
    <message>
        <source>We could not ask your bank.</source>
        <translation>Wir konnten Ihre Bank nicht fragen.</translation>
    </message>
    <message>
        <source>We could not ask your phone.</source>
        <translation>Wir konnten Ihr Telefon nicht fragen.</translation>
    </message>
    <message>
        <source>Your bank did not approve %1.</source>
        <translation>Ihre Bank hat %1 nicht bestätigt.</translation>
    </message>
    <message>
        <source>Your mobile money account did not pay %1.</source>
        <translation>Ihr Mobile-Money-Konto hat %1 nicht bezahlt.</translation>
    </message>
    <message>
        <source>Another card may work</source>
        <translation>Versuchen Sie eine andere Karte</translation>
    </message>
    <message>
        <source>Another account may work</source>
        <translation>Ein anderes Konto hilft vielleicht</translation>
    </message>
    <message>
        <source>You can type the PIN again</source>
        <translation>Sie können die PIN neu eingeben</translation>
    </message>
    <message>
        <source>Pay whenever you are ready</source>
        <translation>Zahlen Sie, wenn Sie so weit sind</translation>
    </message>
    <message>
        <source>Hold the card still</source>
        <translation>Karte ruhig halten</translation>
    </message>
    <message>
        <source>You can start again</source>
        <translation>Sie können neu beginnen</translation>
    </message>
    <message>
        <source>Wait a few seconds</source>
        <translation>Warten Sie ein paar Sekunden</translation>
    </message>
    <message>
        <source>A member of staff can help</source>
        <translation>Unser Personal hilft gern</translation>
    </message>
    <message>
        <source>Often it helps to insert the card</source>
        <translation>Oft hilft es, die Karte zu stecken</translation>
    </message>
    <message>
        <source>Phones and watches work too.</source>
        <translation>Handys und Uhren gehen auch.</translation>
    </message>
    <message>
        <source>Type its number after you try again.</source>
        <translation>Geben Sie nach „Erneut versuchen“ dessen Nummer ein.</translation>
    </message>
    <message>
        <source>Most debit and credit cards do, phones and watches too.</source>
        <translation>Die meisten Karten gehen, auch Handys und Uhren.</translation>
    </message>
    <message>
        <source>Cover the keys with your hand and take your time.</source>
        <translation>Decken Sie die Tasten ab und nehmen Sie sich Zeit.</translation>
    </message>
    <message>
        <source>Or leave, and the tickets go back on sale.</source>
        <translation>Oder gehen Sie, dann sind die Tickets wieder frei.</translation>
    </message>
    <message>
        <source>Keep it on the reader until you hear the tone.</source>
        <translation>Auf dem Gerät lassen, bis der Ton kommt.</translation>
    </message>
    <message>
        <source>Keep your phone at hand and unlocked.</source>
        <translation>Halten Sie Ihr Telefon entsperrt bereit.</translation>
    </message>
    <message>
        <source>Scan the new code and pay on the page.</source>
        <translation>Scannen Sie den neuen Code und zahlen Sie auf der Seite.</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation>Dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Or try once more in a moment.</source>
        <translation>Oder versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>There may be another way of paying.</source>
        <translation>Vielleicht gibt es eine andere Zahlungsart.</translation>
    </message>
    <message>
        <source>Use the chip and PIN instead of tapping.</source>
        <translation>Mit Chip und PIN statt kontaktlos.</translation>
    </message>
</context>
<context>
    <name>Unknown</name>
    <message>
        <source>We are checking
your payment</source>
        <translation>Wir prüfen
Ihre Zahlung</translation>
    </message>
    <message>
        <source>Please do not pay again.</source>
        <translation>Bitte nicht noch einmal zahlen.</translation>
    </message>
    <message>
        <source>Your tickets stay held for you while we check.</source>
        <translation>Ihre Tickets bleiben solange für Sie reserviert.</translation>
    </message>
    <message>
        <source>Scan to follow it on your phone. Your tickets arrive there too.</source>
        <translation>Scannen und auf dem Handy verfolgen. Ihre Tickets kommen auch dorthin.</translation>
    </message>
    <message>
        <source>It takes longer than usual. Note the order number or scan the code; you may then leave the screen, or ask a member of staff.</source>
        <translation>Es dauert länger als sonst. Notieren Sie die Bestellnummer oder scannen Sie den Code; dann können Sie gehen oder das Personal fragen.</translation>
    </message>
    <message>
        <source>Usually under a minute. This screen goes on by itself.</source>
        <translation>Meist unter einer Minute. Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>I have noted the number</source>
        <translation>Ich habe die Nummer notiert</translation>
    </message>
    <message numerus="yes">
        <source>Closes by itself in %n second(s)</source>
        <translation>
            <numerusform>Schließt von selbst in %n Sekunde</numerusform>
            <numerusform>Schließt von selbst in %n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unpair</name>
    <message>
        <source>A sale here is not over yet. It ends by itself; try again in a minute.</source>
        <translation>Hier ist ein Verkauf noch nicht zu Ende. Er endet von selbst; versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>Sales made without the server wait for it. They go as soon as it answers.</source>
        <translation>Verkäufe ohne Server warten auf ihn. Sie gehen ab, sobald er antwortet.</translation>
    </message>
    <message>
        <source>The server refused sales, and nobody has looked at them. Do so first.</source>
        <translation>Der Server hat Verkäufe abgelehnt, und niemand hat sie angesehen. Tun Sie das zuerst.</translation>
    </message>
    <message>
        <source>The cash drawer is open. Count it and close it first.</source>
        <translation>Die Kasse ist offen. Zählen und schließen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Tickets kept at hand are on their way back. Try again in a minute.</source>
        <translation>Vorgehaltene Tickets sind auf dem Weg zurück. Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>Pair anew</source>
        <translation>Neu koppeln</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Forget this kiosk</source>
        <translation>Kiosk vergessen</translation>
    </message>
    <message>
        <source>Not yet: something here is not over.</source>
        <translation>Noch nicht: Hier ist etwas nicht zu Ende.</translation>
    </message>
    <message>
        <source>This kiosk stops selling and asks for a pairing code.</source>
        <translation>Dieser Kiosk verkauft nicht mehr und fragt nach einem Kopplungscode.</translation>
    </message>
    <message>
        <source>It forgets its name, its place and its key, and the server takes nothing from it any more. A manager gets the code where devices are looked after.</source>
        <translation>Er vergisst seinen Namen, seinen Ort und seinen Schlüssel, und der Server nimmt nichts mehr von ihm an. Den Code bekommt die Leitung dort, wo die Geräte verwaltet werden.</translation>
    </message>
    <message>
        <source>Nothing is lost: no sale is open, all money has been reported, and tickets kept at hand have gone back.</source>
        <translation>Nichts geht verloren: Kein Verkauf ist offen, alles Geld ist gemeldet, und vorgehaltene Tickets sind zurückgegeben.</translation>
    </message>
</context>
<context>
    <name>Utilities</name>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Bedienhilfen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
</TS>
