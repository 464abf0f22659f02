<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AmountToPay</name>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
</context>
<context>
    <name>Approved</name>
    <message>
        <source>Paid: %1</source>
        <translation>Payé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Thank you. Take your card if it is in the reader.</source>
        <translation>Merci. Reprenez votre carte si elle est dans le lecteur.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Merci.</translation>
    </message>
    <message>
        <source>Card read</source>
        <translation>Carte lue</translation>
    </message>
    <message>
        <source>Paid on your phone</source>
        <translation>Payé sur votre téléphone</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Approved by your bank</source>
        <translation>Accepté par votre banque</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n ticket(s)</source>
        <translation>
            <numerusform>Impression de %n billet</numerusform>
            <numerusform>Impression de %n billets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n ticket(s)</source>
        <translation>
            <numerusform>Votre billet</numerusform>
            <numerusform>Vos %n billets</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Tonight at
%1</source>
        <translation>Ce soir à
%1</translation>
    </message>
    <message>
        <source>Today at
%1</source>
        <translation>Aujourd’hui à
%1</translation>
    </message>
    <message>
        <source>Welcome to
%1</source>
        <translation>Bienvenue à
%1</translation>
    </message>
    <message>
        <source>Next at
%1</source>
        <translation>Bientôt à
%1</translation>
    </message>
    <message>
        <source>Fetching the programme</source>
        <translation>Chargement du programme</translation>
    </message>
    <message>
        <source>The programme cannot be fetched right now</source>
        <translation>Programme indisponible pour l’instant</translation>
    </message>
    <message>
        <source>Nothing on sale today</source>
        <translation>Rien en vente aujourd’hui</translation>
    </message>
    <message>
        <source>Touch anywhere to start</source>
        <translation>Touchez l’écran</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>This kiosk is closed</source>
        <translation>Cette borne est fermée</translation>
    </message>
    <message>
        <source>Please use another kiosk or the box office. Nothing has been charged here.</source>
        <translation>Utilisez une autre borne ou la billetterie. Rien n’a été débité ici.</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Enter your code</source>
        <translation>Saisissez votre code</translation>
    </message>
    <message>
        <source>A promo code or a voucher. What it takes off shows in your order before you pay.</source>
        <translation>Un code promo ou un bon. La réduction apparaît dans votre commande avant que vous ne payiez.</translation>
    </message>
    <message>
        <source>Promo code or voucher</source>
        <translation>Code promo ou bon</translation>
    </message>
    <message>
        <source>Delete the code</source>
        <translation>Effacer le code</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Utiliser ce code</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Add a promo code or voucher</source>
        <translation>Ajouter un code promo ou un bon</translation>
    </message>
    <message>
        <source>Promo code</source>
        <translation>Code promo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>ComingRow</name>
    <message>
        <source>Sold out</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dès %1</translation>
    </message>
</context>
<context>
    <name>ConfirmOnPhone</name>
    <message>
        <source>Confirm on your phone</source>
        <translation>Confirmez sur votre téléphone</translation>
    </message>
    <message>
        <source>Asking your phone</source>
        <translation>Nous interrogeons votre téléphone</translation>
    </message>
    <message>
        <source>A request to pay is on the phone whose number ends in %1. Confirm it there with your PIN.</source>
        <translation>La demande de paiement est sur le téléphone dont le numéro se termine par %1. Confirmez-la là avec votre code PIN.</translation>
    </message>
    <message>
        <source>The request is on its way.</source>
        <translation>La demande est en route.</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>Demande envoyée</translation>
    </message>
    <message>
        <source>Sending the request</source>
        <translation>Envoi de la demande</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Waiting for your PIN</source>
        <translation>En attente de votre code PIN</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n ticket(s)</source>
        <translation>
            <numerusform>Impression de %n billet</numerusform>
            <numerusform>Impression de %n billets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n ticket(s)</source>
        <translation>
            <numerusform>Votre billet</numerusform>
            <numerusform>Vos %n billets</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>It cannot be cancelled here, because only your phone can answer it. To stop, decline it there.</source>
        <translation>Elle ne peut pas être annulée ici, car seul votre téléphone peut y répondre. Pour arrêter, refusez-la là.</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation>Mobile money</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulé</translation>
    </message>
    <message>
        <source>Today on this kiosk</source>
        <translation>Aujourd’hui sur cette borne</translation>
    </message>
    <message>
        <source>Nothing sold yet</source>
        <translation>Rien de vendu encore</translation>
    </message>
    <message>
        <source>Not known now</source>
        <translation>Inconnu pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n billet</numerusform>
            <numerusform>%n billets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n commande</numerusform>
            <numerusform>%n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 donated</source>
        <translation>%1 de dons</translation>
    </message>
</context>
<context>
    <name>Declined</name>
    <message>
        <source>You have not been charged</source>
        <translation>Vous n’avez pas été débité</translation>
    </message>
    <message>
        <source>Any reserved amount goes back by itself.</source>
        <translation>Un montant réservé est libéré tout seul.</translation>
    </message>
    <message numerus="yes">
        <source>Your %n ticket(s) are still yours</source>
        <translation>
            <numerusform>Votre billet reste à vous</numerusform>
            <numerusform>Vos %n billets restent à vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We hold them for %n more minute(s).</source>
        <translation>
            <numerusform>Nous les gardons encore %n minute.</numerusform>
            <numerusform>Nous les gardons encore %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again, or another card</source>
        <translation>Réessayer, ou autre carte</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Payer autrement</translation>
    </message>
    <message>
        <source>Leave without paying</source>
        <translation>Partir sans payer</translation>
    </message>
</context>
<context>
    <name>DisplaySheet</name>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>These stay on until you are done.</source>
        <translation>Actif jusqu’à la fin de votre achat.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Dark screen</source>
        <translation>Écran sombre</translation>
    </message>
    <message>
        <source>Lower the screen</source>
        <translation>Abaisser l’affichage</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>The voice does not work right now.</source>
        <translation>La voix ne fonctionne pas pour le moment.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Plus de temps</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>DonationRow</name>
    <message>
        <source>Add a donation to %1?</source>
        <translation>Ajouter un don pour %1&#xa0;?</translation>
    </message>
    <message>
        <source>No thanks</source>
        <translation>Non merci</translation>
    </message>
    <message>
        <source>Donation: %1</source>
        <translation>Don&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>No paper came out</source>
        <translation>Rien n’est sorti</translation>
    </message>
    <message>
        <source>Did your tickets come out?</source>
        <translation>Vos billets sont-ils sortis&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Take your %n ticket(s)</source>
        <translation>
            <numerusform>Prenez votre billet</numerusform>
            <numerusform>Prenez vos %n billets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n ticket(s) are ready</source>
        <translation>
            <numerusform>Votre billet est prêt</numerusform>
            <numerusform>Vos %n billets sont prêts</numerusform>
        </translation>
    </message>
    <message>
        <source>Your tickets are valid. Please ask a member of staff for paper, with your order number.</source>
        <translation>Vos billets sont valables. Demandez une impression au personnel, avec votre numéro de commande.</translation>
    </message>
    <message>
        <source>Please look in the slot. If they are not there, ask a member of staff.</source>
        <translation>Regardez dans la fente. S&apos;ils n&apos;y sont pas, adressez-vous au personnel.</translation>
    </message>
    <message>
        <source>Your tickets are paid and valid. Scan the code to have them on your phone, or ask a member of staff for paper.</source>
        <translation>Vos billets sont payés et valables. Scannez le code pour les avoir sur votre téléphone, ou demandez-les au personnel.</translation>
    </message>
    <message>
        <source>Please look in the slot. If they are not there, scan the code or ask a member of staff.</source>
        <translation>Regardez dans la fente. S’ils n’y sont pas, scannez le code ou demandez au personnel.</translation>
    </message>
    <message>
        <source>From the slot below the screen</source>
        <translation>Dans la fente sous l’écran</translation>
    </message>
    <message>
        <source>Scan the code to take them with you</source>
        <translation>Scannez le code pour les emporter</translation>
    </message>
    <message>
        <source>Keep them on your phone too</source>
        <translation>Gardez-les aussi sur votre téléphone</translation>
    </message>
    <message>
        <source>Your tickets on your phone</source>
        <translation>Vos billets sur votre téléphone</translation>
    </message>
    <message>
        <source>Keep your tickets safe</source>
        <translation>Conservez bien vos billets</translation>
    </message>
    <message>
        <source>Keep this number</source>
        <translation>Conservez ce numéro</translation>
    </message>
    <message>
        <source>Scan to open them there. Share the page only with your guests.</source>
        <translation>Scannez pour les y ouvrir. Ne partagez la page qu’avec vos invités.</translation>
    </message>
    <message>
        <source>Without a connection they are on paper only.</source>
        <translation>Sans connexion, ils n&apos;existent que sur papier.</translation>
    </message>
    <message>
        <source>With it, staff can print your tickets.</source>
        <translation>Il permet au personnel d&apos;imprimer vos billets.</translation>
    </message>
    <message>
        <source>We also send your tickets to %1.</source>
        <translation>Nous envoyons aussi vos billets à %1.</translation>
    </message>
    <message>
        <source>doors %1</source>
        <translation>portes %1</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>début %1</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message numerus="yes">
        <source>Closes by itself in %n second(s)</source>
        <translation>
            <numerusform>Se ferme tout seul dans %n seconde</numerusform>
            <numerusform>Se ferme tout seul dans %n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous&#xa0;?</translation>
    </message>
    <message>
        <source>PIN, to end the program</source>
        <translation>Code PIN pour quitter le programme</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>Code PIN du personnel</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n chiffre saisi</numerusform>
            <numerusform>%n chiffres saisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Cash drawer</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Close drawer</source>
        <translation>Fermer la caisse</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>Ouvrir la caisse</translation>
    </message>
    <message>
        <source>No drawer is open at this kiosk. Count the float and open it; then the kiosk takes cash.</source>
        <translation>Aucune caisse n’est ouverte sur cette borne. Comptez le fonds et ouvrez-la&#xa0;; la borne accepte alors les espèces.</translation>
    </message>
    <message>
        <source>Opened by %1</source>
        <translation>Ouverte par %1</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Fonds de caisse</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Your e-mail, if you like</source>
        <translation>Votre e-mail, si vous le souhaitez</translation>
    </message>
    <message>
        <source>Optional. Your tickets print here either way. We use the address for this order only.</source>
        <translation>Facultatif. Vos billets s’impriment ici de toute façon. L’adresse ne sert qu’à cette commande.</translation>
    </message>
    <message>
        <source>Optional. Your tickets print here, and we also send them to this address. We use it for this order only.</source>
        <translation>Facultatif. Vos billets s’impriment ici, et nous les envoyons aussi à cette adresse. Elle ne sert qu’à cette commande.</translation>
    </message>
    <message>
        <source>Optional. Your tickets appear here as a code for your phone, and we also send them to this address. We use it for this order only.</source>
        <translation>Facultatif. Vos billets s’affichent ici sous forme de code pour votre téléphone, et nous les envoyons aussi à cette adresse. Elle ne sert qu’à cette commande.</translation>
    </message>
    <message>
        <source>Optional. Your tickets also appear here as a code for your phone. We use the address for this order only.</source>
        <translation>Facultatif. Vos billets s’affichent aussi ici en code pour votre téléphone. L’adresse ne sert qu’à cette commande.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Votre adresse e-mail</translation>
    </message>
    <message>
        <source>Delete the address</source>
        <translation>Effacer l’adresse</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>Sold out</source>
        <translation>Complet</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>Plus que %n</numerusform>
            <numerusform>Plus que %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Few left</source>
        <translation>Peu de places</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>No tickets left</source>
        <translation>Plus de billets</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Find my order</source>
        <translation>Retrouver ma commande</translation>
    </message>
    <message>
        <source>What would you like to see?</source>
        <translation>Que voulez-vous voir&#xa0;?</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Find your order</source>
        <translation>Retrouvez votre commande</translation>
    </message>
    <message>
        <source>The number is in your e-mail and on your receipt. With a scanner here, hold the code on the receipt to it.</source>
        <translation>Le numéro figure dans votre e-mail et sur votre reçu. S’il y a un lecteur ici, présentez-lui le code du reçu.</translation>
    </message>
    <message>
        <source>Order number, W-XXXX-XXXX</source>
        <translation>Numéro de commande, W-XXXX-XXXX</translation>
    </message>
    <message>
        <source>Delete the number</source>
        <translation>Effacer le numéro</translation>
    </message>
    <message>
        <source>E-mail or phone number</source>
        <translation>E-mail ou numéro de téléphone</translation>
    </message>
    <message>
        <source>Delete the e-mail or phone number</source>
        <translation>Effacer l’e-mail ou le numéro de téléphone</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Find my order</source>
        <translation>Retrouver ma commande</translation>
    </message>
</context>
<context>
    <name>FollowCard</name>
    <message>
        <source>Code to open order %1 on your phone</source>
        <translation>Code pour ouvrir la commande %1 sur votre téléphone</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numéro de commande</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>%1 GB free</source>
        <translation>%1 Go libres</translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <translation>%1 Mo libres</translation>
    </message>
    <message>
        <source>the clock is %1 behind</source>
        <translation>l’horloge retarde de %1</translation>
    </message>
    <message>
        <source>the clock is %1 ahead</source>
        <translation>l’horloge avance de %1</translation>
    </message>
    <message>
        <source>Wicket %1</source>
        <translation>Wicket %1</translation>
    </message>
    <message>
        <source>on battery, %1%</source>
        <translation>sur batterie, %1&#xa0;%</translation>
    </message>
    <message>
        <source>battery %1%</source>
        <translation>batterie %1&#xa0;%</translation>
    </message>
    <message>
        <source>the clock is right</source>
        <translation>l’horloge est à l’heure</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>This order is not paid yet</source>
        <translation>Cette commande n’est pas encore payée</translation>
    </message>
    <message>
        <source>This order has ended</source>
        <translation>Cette commande est close</translation>
    </message>
    <message>
        <source>There is nothing left to print</source>
        <translation>Il n’y a plus rien à imprimer</translation>
    </message>
    <message numerus="yes">
        <source>Your %n ticket(s) are ready to print</source>
        <translation>
            <numerusform>Votre billet est prêt à imprimer</numerusform>
            <numerusform>Vos %n billets sont prêts à imprimer</numerusform>
        </translation>
    </message>
    <message>
        <source>No paper tickets here right now</source>
        <translation>Pas de billets papier ici</translation>
    </message>
    <message>
        <source>A member of staff prints these tickets</source>
        <translation>Le personnel imprime ces billets</translation>
    </message>
    <message>
        <source>Please pay at the desk, with this order number. Your tickets are kept there until they are paid or their time is over.</source>
        <translation>Payez à la caisse avec ce numéro de commande. Vos billets y sont gardés jusqu’au paiement ou jusqu’à la fin du délai.</translation>
    </message>
    <message>
        <source>It was not paid in time or was cancelled. Money that came too late goes back by itself. You can buy new tickets here.</source>
        <translation>Elle n’a pas été payée à temps ou a été annulée. L’argent arrivé trop tard est rendu automatiquement. Vous pouvez acheter de nouveaux billets ici.</translation>
    </message>
    <message>
        <source>Its tickets were used, given back or passed on. Please ask a member of staff if that is not so.</source>
        <translation>Ses billets ont été utilisés, rendus ou transmis. Si ce n’est pas le cas, adressez-vous au personnel.</translation>
    </message>
    <message>
        <source>They print once. Your code on the phone stays good too.</source>
        <translation>Ils s’impriment une seule fois. Le code sur votre téléphone reste valable aussi.</translation>
    </message>
    <message>
        <source>Your tickets are paid and valid. Scan the code to have them on your phone, or ask a member of staff.</source>
        <translation>Vos billets sont payés et valables. Scannez le code pour les avoir sur votre téléphone, ou adressez-vous au personnel.</translation>
    </message>
    <message>
        <source>They went to a printer before, or cannot be printed at this kiosk. The code on your phone lets you in too.</source>
        <translation>Ils ont déjà été envoyés à une imprimante, ou ne peuvent pas être imprimés ici. Le code sur votre téléphone vous fait entrer aussi.</translation>
    </message>
    <message>
        <source>doors %1</source>
        <translation>portes %1</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>début %1</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>%1 to pay</source>
        <translation>%1 à payer</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>%1 payés</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) of it were used, given back or passed on.</source>
        <translation>
            <numerusform>Un de ses billets a été utilisé, rendu ou transmis.</numerusform>
            <numerusform>%n de ses billets ont été utilisés, rendus ou transmis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your tickets on your phone</source>
        <translation>Vos billets sur votre téléphone</translation>
    </message>
    <message>
        <source>Scan to open them there. Share the page only with your guests.</source>
        <translation>Scannez pour les y ouvrir. Ne partagez la page qu’avec vos invités.</translation>
    </message>
    <message>
        <source>Scan to follow the order on your phone.</source>
        <translation>Scannez pour suivre la commande sur votre téléphone.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message numerus="yes">
        <source>Print %n ticket(s)</source>
        <translation>
            <numerusform>Imprimer le billet</numerusform>
            <numerusform>Imprimer %n billets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>How it works</source>
        <translation>Comment ça marche</translation>
    </message>
    <message>
        <source>Choose an event and your tickets</source>
        <translation>Choisissez un événement et vos billets</translation>
    </message>
    <message>
        <source>The first price you see is the price you pay.</source>
        <translation>Le premier prix affiché est le prix payé.</translation>
    </message>
    <message>
        <source>Pay at the card reader</source>
        <translation>Payez au lecteur de cartes</translation>
    </message>
    <message>
        <source>Choose how to pay</source>
        <translation>Choisissez comment payer</translation>
    </message>
    <message>
        <source>Cards, phones and watches.</source>
        <translation>Cartes, téléphones et montres.</translation>
    </message>
    <message>
        <source>At the card reader, or on your own phone.</source>
        <translation>Au lecteur de cartes, ou sur votre téléphone.</translation>
    </message>
    <message>
        <source>Take your tickets</source>
        <translation>Prenez vos billets</translation>
    </message>
    <message>
        <source>On paper, and on your phone if you like.</source>
        <translation>Sur papier, et sur téléphone si vous voulez.</translation>
    </message>
    <message>
        <source>Any other question?</source>
        <translation>Une autre question&#xa0;?</translation>
    </message>
    <message>
        <source>A member of staff can help.</source>
        <translation>Le personnel peut vous aider.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>HoldClock</name>
    <message>
        <source>Tickets held for you: %1</source>
        <translation>Billets gardés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Need more time? No problem.</source>
        <translation>Besoin de temps&#xa0;? Pas de souci.</translation>
    </message>
    <message>
        <source>Keep longer</source>
        <translation>Prolonger</translation>
    </message>
</context>
<context>
    <name>HoldLapsed</name>
    <message>
        <source>Your time ran out</source>
        <translation>Le temps est écoulé</translation>
    </message>
    <message>
        <source>We could not keep your tickets any longer.</source>
        <translation>Nous n’avons pas pu garder vos billets plus longtemps.</translation>
    </message>
    <message>
        <source>Your money comes back</source>
        <translation>Votre argent revient</translation>
    </message>
    <message>
        <source>You have not been charged</source>
        <translation>Vous n’avez pas été débité</translation>
    </message>
    <message>
        <source>The payment arrived too late. %1 goes back to your card by itself.</source>
        <translation>Le paiement est arrivé trop tard. %1 revient tout seul sur votre carte.</translation>
    </message>
    <message>
        <source>The payment arrived too late. %1 goes back to your mobile money account by itself.</source>
        <translation>Le paiement est arrivé trop tard. %1 revient tout seul sur votre compte mobile money.</translation>
    </message>
    <message>
        <source>Your choice is still here</source>
        <translation>Votre choix est toujours là</translation>
    </message>
    <message>
        <source>If there are still tickets, you can take them again.</source>
        <translation>S’il reste des billets, vous pouvez les reprendre.</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Choisir à nouveau</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Other characters</source>
        <translation>Autres caractères</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Refused sales</source>
        <translation>Ventes refusées</translation>
    </message>
    <message>
        <source>Every sale has been taken.</source>
        <translation>Toutes les ventes ont été acceptées.</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation>Je m’en suis occupé</translation>
    </message>
</context>
<context>
    <name>NothingOn</name>
    <message>
        <source>Fetching the programme</source>
        <translation>Chargement du programme</translation>
    </message>
    <message>
        <source>The programme cannot be fetched right now</source>
        <translation>Programme indisponible pour l’instant</translation>
    </message>
    <message>
        <source>Nothing on sale right now</source>
        <translation>Rien en vente actuellement</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Cela prend un instant.</translation>
    </message>
    <message>
        <source>We keep trying. A member of staff can sell you a ticket meanwhile.</source>
        <translation>Nous réessayons. Le personnel peut vous vendre un billet en attendant.</translation>
    </message>
    <message>
        <source>The next tickets appear here as soon as they are on sale.</source>
        <translation>Les prochains billets s’affichent ici dès leur mise en vente.</translation>
    </message>
</context>
<context>
    <name>NoticeBanner</name>
    <message numerus="yes">
        <source>Only %n ticket(s) left</source>
        <translation>
            <numerusform>Plus qu’un billet</numerusform>
            <numerusform>Plus que %n billets</numerusform>
        </translation>
    </message>
    <message>
        <source>These tickets have just gone</source>
        <translation>Ces billets viennent de partir</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n ticket(s) of one kind</source>
        <translation>
            <numerusform>%n billet du même type au maximum</numerusform>
            <numerusform>%n billets du même type au maximum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We put back %n ticket(s)</source>
        <translation>
            <numerusform>Nous avons retiré %n billet</numerusform>
            <numerusform>Nous avons retiré %n billets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n more ticket(s) for this address</source>
        <translation>
            <numerusform>Plus que %n billet pour cette adresse</numerusform>
            <numerusform>Plus que %n billets pour cette adresse</numerusform>
        </translation>
    </message>
    <message>
        <source>No more tickets for this address</source>
        <translation>Plus de billets pour cette adresse</translation>
    </message>
    <message>
        <source>Not on sale right now</source>
        <translation>Pas en vente actuellement</translation>
    </message>
    <message>
        <source>A price has changed</source>
        <translation>Un prix a changé</translation>
    </message>
    <message>
        <source>We cannot reach the ticket office</source>
        <translation>Billetterie injoignable</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>Please check the address</source>
        <translation>Vérifiez l’adresse</translation>
    </message>
    <message>
        <source>Please check the number</source>
        <translation>Vérifiez le numéro</translation>
    </message>
    <message>
        <source>No donations are taken right now</source>
        <translation>Aucun don n’est accepté pour le moment</translation>
    </message>
    <message>
        <source>We do not know this code</source>
        <translation>Nous ne connaissons pas ce code</translation>
    </message>
    <message>
        <source>This code is not valid yet</source>
        <translation>Ce code n’est pas encore valable</translation>
    </message>
    <message>
        <source>This code has expired</source>
        <translation>Ce code a expiré</translation>
    </message>
    <message>
        <source>This code has already been used</source>
        <translation>Ce code a déjà été utilisé</translation>
    </message>
    <message>
        <source>You have already used this code</source>
        <translation>Vous avez déjà utilisé ce code</translation>
    </message>
    <message>
        <source>This code needs your e-mail address</source>
        <translation>Ce code demande votre adresse e-mail</translation>
    </message>
    <message>
        <source>This code is not for these tickets</source>
        <translation>Ce code n’est pas pour ces billets</translation>
    </message>
    <message>
        <source>Too many codes were tried here</source>
        <translation>Trop de codes ont été essayés ici</translation>
    </message>
    <message>
        <source>We did not find this order</source>
        <translation>Nous n’avons pas trouvé cette commande</translation>
    </message>
    <message>
        <source>There were too many tries here</source>
        <translation>Trop d’essais ont été faits ici</translation>
    </message>
    <message>
        <source>We cannot look for orders right now</source>
        <translation>Nous ne pouvons pas chercher de commande pour l’instant</translation>
    </message>
    <message>
        <source>Somebody was faster. We kept the rest of your choice.</source>
        <translation>Quelqu’un a été plus rapide. Nous gardons le reste.</translation>
    </message>
    <message>
        <source>Without a connection there are no more here. We kept the rest of your choice.</source>
        <translation>Sans connexion, il n&apos;y en a pas davantage ici. Nous avons gardé le reste de votre choix.</translation>
    </message>
    <message>
        <source>We kept as many as one order may have, and the rest of your choice.</source>
        <translation>Nous avons gardé le maximum par commande, et le reste de votre choix.</translation>
    </message>
    <message>
        <source>They are for another date only. Choose that date to have them again.</source>
        <translation>Ils ne valent que pour une autre date. Choisissez cette date pour les reprendre.</translation>
    </message>
    <message>
        <source>Each person may have only so many of these. You have not been charged. Go back and choose fewer.</source>
        <translation>Le nombre par personne est limité. Vous n’avez pas été débité. Revenez en arrière et choisissez-en moins.</translation>
    </message>
    <message>
        <source>Please choose another ticket or another time.</source>
        <translation>Choisissez un autre billet ou un autre horaire.</translation>
    </message>
    <message>
        <source>Please look at the new total before you go on.</source>
        <translation>Regardez le nouveau total avant de continuer.</translation>
    </message>
    <message>
        <source>You have not been charged. Please try again in a moment.</source>
        <translation>Vous n’avez pas été débité. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>You have not been charged. Please try again, or ask a member of staff.</source>
        <translation>Vous n’avez pas été débité. Réessayez ou demandez au personnel.</translation>
    </message>
    <message>
        <source>It needs an @ and a dot, as in name@example.com.</source>
        <translation>Il faut un @ et un point, comme nom@example.com.</translation>
    </message>
    <message>
        <source>Please check each letter and digit. Your tickets are kept.</source>
        <translation>Vérifiez chaque lettre et chaque chiffre. Vos billets restent réservés.</translation>
    </message>
    <message>
        <source>Please check each letter and digit. Without a connection some codes cannot be checked.</source>
        <translation>Vérifiez chaque lettre et chaque chiffre. Sans connexion, certains codes ne peuvent pas être vérifiés.</translation>
    </message>
    <message>
        <source>Your tickets are kept. Try another code, or go back and pay without one.</source>
        <translation>Vos billets restent réservés. Essayez un autre code, ou revenez et payez sans code.</translation>
    </message>
    <message>
        <source>Your tickets are kept. Use it on our website, or ask a member of staff.</source>
        <translation>Vos billets restent réservés. Utilisez-le sur notre site, ou adressez-vous au personnel.</translation>
    </message>
    <message>
        <source>It is for another event or another kind of ticket. Your tickets are kept.</source>
        <translation>Il est pour un autre événement ou un autre type de billet. Vos billets restent réservés.</translation>
    </message>
    <message>
        <source>Your tickets are kept. Wait a few minutes, or go back and pay without a code.</source>
        <translation>Vos billets restent réservés. Patientez quelques minutes, ou revenez et payez sans code.</translation>
    </message>
    <message>
        <source>Please check the number, and the e-mail or phone number you gave when you bought.</source>
        <translation>Vérifiez le numéro, et l’e-mail ou le téléphone donné à l’achat.</translation>
    </message>
    <message>
        <source>Please wait a few minutes, or ask a member of staff. The code on your phone lets you in too.</source>
        <translation>Attendez quelques minutes, ou adressez-vous au personnel. Le code sur votre téléphone vous fait entrer aussi.</translation>
    </message>
    <message>
        <source>The code on your phone or in your e-mail lets you in too. Or ask a member of staff.</source>
        <translation>Le code sur votre téléphone ou dans votre e-mail vous fait entrer aussi. Ou adressez-vous au personnel.</translation>
    </message>
    <message>
        <source>The total is as it was, and your tickets are kept. You can go on.</source>
        <translation>Le total n’a pas changé et vos billets vous sont réservés. Vous pouvez continuer.</translation>
    </message>
    <message>
        <source>It begins with the country code and has no 0 before that.</source>
        <translation>Il commence par l’indicatif du pays, sans 0 devant.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>OfflineBanner</name>
    <message>
        <source>No connection right now</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>Buying starts again by itself.</source>
        <translation>La vente reprend toute seule.</translation>
    </message>
    <message>
        <source>Since %1. Buying starts again by itself.</source>
        <translation>Depuis %1. La vente reprend toute seule.</translation>
    </message>
    <message>
        <source>Since %1. Some tickets can still be had here, but not by card.</source>
        <translation>Depuis %1. Certains billets restent disponibles ici, mais pas par carte.</translation>
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
        <translation>Valable</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Print tickets again</source>
        <translation>Réimprimer les billets</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Passée</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Non payé</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>Rembourser</translation>
    </message>
    <message>
        <source>Money is given back by a manager.</source>
        <translation>Seul un responsable rembourse.</translation>
    </message>
</context>
<context>
    <name>OrderLine</name>
    <message>
        <source>%1 each</source>
        <translation>%1 chacun</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Not paid</source>
        <translation>Non payée</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Remboursée</translation>
    </message>
    <message>
        <source>Find an order</source>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <source>Number, ticket, name or e-mail</source>
        <translation>Numéro, billet, nom ou e-mail</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Rien n’a été trouvé</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
</context>
<context>
    <name>PadPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Find an order</source>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Clôture du jour</translation>
    </message>
    <message>
        <source>Refused sales: %1</source>
        <translation>Ventes refusées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Test devices</source>
        <translation>Tester les appareils</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Pair anew</source>
        <translation>Appairer à nouveau</translation>
    </message>
    <message>
        <source>Exit kiosk</source>
        <translation>Quitter la borne</translation>
    </message>
</context>
<context>
    <name>PayClerk</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Please pay %1 in cash</source>
        <translation>Payez en espèces à %1</translation>
    </message>
    <message>
        <source>Nothing is paid until the cash is taken. Then your tickets print here.</source>
        <translation>Rien n&apos;est payé tant que les espèces ne sont pas reçues. Vos billets s&apos;impriment ensuite ici.</translation>
    </message>
    <message>
        <source>Clerk: cash taken</source>
        <translation>Personnel&#xa0;: espèces reçues</translation>
    </message>
</context>
<context>
    <name>PayClock</name>
    <message>
        <source>Cancel payment</source>
        <translation>Annuler le paiement</translation>
    </message>
</context>
<context>
    <name>PayMethods</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>How would you like to pay?</source>
        <translation>Comment voulez-vous payer&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing can be paid here right now</source>
        <translation>Aucun paiement possible ici pour le moment</translation>
    </message>
    <message>
        <source>Nothing can be printed here right now</source>
        <translation>Aucune impression possible ici pour le moment</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n billet</numerusform>
            <numerusform>%n billets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayWay</name>
    <message>
        <source>Card or phone at the reader</source>
        <translation>Carte ou téléphone au lecteur</translation>
    </message>
    <message>
        <source>Pay on your own phone</source>
        <translation>Payer sur votre téléphone</translation>
    </message>
    <message>
        <source>Cash to %1</source>
        <translation>Espèces à %1</translation>
    </message>
    <message>
        <source>Reserve, and pay later</source>
        <translation>Réserver et payer plus tard</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation>Mobile money</translation>
    </message>
    <message>
        <source>Contactless, chip, Apple Pay, Google Pay</source>
        <translation>Sans contact, puce, Apple Pay, Google Pay</translation>
    </message>
    <message>
        <source>Scan a code. Your tickets still print here.</source>
        <translation>Scannez un code. Vos billets s’impriment quand même ici.</translation>
    </message>
    <message>
        <source>Scan a code. Your tickets still appear here.</source>
        <translation>Scannez un code. Vos billets s’affichent quand même ici.</translation>
    </message>
    <message>
        <source>Your tickets print here at once.</source>
        <translation>Vos billets s&apos;impriment ici aussitôt.</translation>
    </message>
    <message>
        <source>You pay nothing now. You get an order number for the box office.</source>
        <translation>Vous ne payez rien maintenant. Vous recevez un numéro de commande pour le guichet.</translation>
    </message>
    <message>
        <source>Confirm with your PIN on your phone</source>
        <translation>Confirmez avec votre code PIN sur votre téléphone</translation>
    </message>
</context>
<context>
    <name>PhoneNumber</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Your mobile money number</source>
        <translation>Votre numéro mobile money</translation>
    </message>
    <message>
        <source>With the country code. A request to pay %1 goes to this phone; confirm it there with your PIN.</source>
        <translation>Avec l’indicatif du pays. Une demande de payer %1 part vers ce téléphone&#xa0;; confirmez-la avec votre code PIN.</translation>
    </message>
    <message>
        <source>Country code and number</source>
        <translation>Indicatif du pays et numéro</translation>
    </message>
    <message>
        <source>Delete the number</source>
        <translation>Effacer le numéro</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Envoyer la demande</translation>
    </message>
</context>
<context>
    <name>PresentCard</name>
    <message>
        <source>Tap, insert or swipe</source>
        <translation>Présentez votre carte</translation>
    </message>
    <message>
        <source>Getting the card reader ready</source>
        <translation>Préparation du lecteur</translation>
    </message>
    <message>
        <source>The reader is below the screen, on the right</source>
        <translation>Le lecteur est sous l’écran, à droite</translation>
    </message>
    <message>
        <source>It wakes up in a moment</source>
        <translation>Il se réveille dans un instant</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing ticket %1 of %2</source>
        <translation>Billet %1 sur %2</translation>
    </message>
    <message>
        <source>Printing your ticket</source>
        <translation>Impression du billet</translation>
    </message>
    <message numerus="yes">
        <source>Printing your %n ticket(s)</source>
        <translation>
            <numerusform>Impression de votre billet</numerusform>
            <numerusform>Impression de vos %n billets</numerusform>
        </translation>
    </message>
    <message>
        <source>Please wait until all of them are out.</source>
        <translation>Attendez qu’ils soient tous sortis.</translation>
    </message>
    <message>
        <source>%1 paid. Please wait until all %2 are out.</source>
        <translation>%1 payés. Attendez que les %2 soient sortis.</translation>
    </message>
    <message>
        <source>%1 paid. It comes out below the screen.</source>
        <translation>%1 payés. Il sort sous l’écran.</translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <source>Talking to your bank</source>
        <translation>Nous contactons votre banque</translation>
    </message>
    <message>
        <source>Your payment is coming in</source>
        <translation>Votre paiement arrive</translation>
    </message>
    <message>
        <source>This is taking longer than usual. Please leave the card where it is.</source>
        <translation>C’est plus long que d’habitude. Laissez la carte où elle est.</translation>
    </message>
    <message>
        <source>If your card is in the reader, leave it there.</source>
        <translation>Si votre carte est dans le lecteur, laissez-la.</translation>
    </message>
    <message>
        <source>This is taking longer than usual. Please do not pay again.</source>
        <translation>Cela prend plus de temps que d’habitude. Ne payez pas une deuxième fois.</translation>
    </message>
    <message>
        <source>This screen goes on by itself.</source>
        <translation>Cet écran continue tout seul.</translation>
    </message>
    <message>
        <source>Card read</source>
        <translation>Carte lue</translation>
    </message>
    <message>
        <source>Paid on your phone</source>
        <translation>Payé sur votre téléphone</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>En attente d’accord</translation>
    </message>
    <message>
        <source>A few seconds</source>
        <translation>Quelques secondes</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n ticket(s)</source>
        <translation>
            <numerusform>Impression de %n billet</numerusform>
            <numerusform>Impression de %n billets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n ticket(s)</source>
        <translation>
            <numerusform>Votre billet</numerusform>
            <numerusform>Vos %n billets</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
</context>
<context>
    <name>ReaderArt</name>
    <message>
        <source>Tap or insert</source>
        <translation>Carte ici</translation>
    </message>
</context>
<context>
    <name>ReadingAloud</name>
    <message>
        <source>chosen</source>
        <translation>sélectionné</translation>
    </message>
</context>
<context>
    <name>Refund</name>
    <message>
        <source>The buyer cannot come</source>
        <translation>L’acheteur ne peut pas venir</translation>
    </message>
    <message>
        <source>A wrong ticket was bought</source>
        <translation>Mauvais billet acheté</translation>
    </message>
    <message>
        <source>It was paid twice</source>
        <translation>Payé deux fois</translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation>Une erreur de notre part</translation>
    </message>
    <message>
        <source>Give back of %1</source>
        <translation>Rembourser %1</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>Rembourser %1</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Au plus %1</translation>
    </message>
    <message>
        <source>All that is left: %1</source>
        <translation>Tout le reste&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Reserved</name>
    <message numerus="yes">
        <source>Your %n ticket(s) are reserved</source>
        <translation>
            <numerusform>Votre billet est réservé</numerusform>
            <numerusform>Vos %n billets sont réservés</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this number</source>
        <translation>Conservez ce numéro</translation>
    </message>
    <message>
        <source>Write it down or take a picture: the box office asks for it.</source>
        <translation>Notez-le ou prenez-le en photo&#xa0;: le guichet vous le demandera.</translation>
    </message>
    <message>
        <source>You have not been charged</source>
        <translation>Vous n’avez pas été débité</translation>
    </message>
    <message>
        <source>You pay %1 at the box office, and get your tickets there.</source>
        <translation>Vous payez %1 au guichet et y recevez vos billets.</translation>
    </message>
    <message>
        <source>You get your tickets at the box office.</source>
        <translation>Vous recevez vos billets au guichet.</translation>
    </message>
    <message>
        <source>Kept for a limited time</source>
        <translation>Gardés pendant un temps limité</translation>
    </message>
    <message>
        <source>After that, others may have them.</source>
        <translation>Ensuite, d&apos;autres pourront les prendre.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message numerus="yes">
        <source>Closes by itself in %n second(s)</source>
        <translation>
            <numerusform>Se ferme tout seul dans %n seconde</numerusform>
            <numerusform>Se ferme tout seul dans %n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Check your order</source>
        <translation>Votre commande</translation>
    </message>
    <message>
        <source>doors %1</source>
        <translation>portes %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>No fees.</source>
        <translation>Sans frais.</translation>
    </message>
    <message>
        <source>Includes %1 VAT (%2). No fees.</source>
        <translation>TVA incluse&#xa0;: %1 (%2). Sans frais.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>No paper tickets here right now</source>
        <translation>Pas de billets papier ici</translation>
    </message>
    <message>
        <source>Pay as usual: your tickets appear as a code for your phone.</source>
        <translation>Payez comme d’habitude&#xa0;: vos billets s’affichent en code pour le téléphone.</translation>
    </message>
    <message>
        <source>You can reserve your tickets here, and pay for them later.</source>
        <translation>Vous pouvez réserver vos billets ici et les payer plus tard.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>The server cannot be reached</source>
        <translation>Le serveur est injoignable</translation>
    </message>
    <message>
        <source>Nobody here has a PIN</source>
        <translation>Personne ici n’a de code PIN</translation>
    </message>
    <message>
        <source>This badge is not known here</source>
        <translation>Ce badge n’est pas connu ici</translation>
    </message>
    <message>
        <source>This PIN is not right</source>
        <translation>Ce code PIN n’est pas le bon</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>Trop de codes PIN erronés</translation>
    </message>
    <message>
        <source>The card reader does not answer</source>
        <translation>Le lecteur ne répond pas</translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>Rien n’a été imprimé</translation>
    </message>
    <message>
        <source>Please look whether it was printed</source>
        <translation>Vérifiez si l’impression est sortie</translation>
    </message>
    <message>
        <source>There is nothing to print</source>
        <translation>Il n’y a rien à imprimer</translation>
    </message>
    <message>
        <source>This kiosk cannot write to its disk</source>
        <translation>Cette borne ne peut pas écrire sur son disque</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>PINs and money are checked there. Sales go on with what is at hand.</source>
        <translation>Les codes PIN et l’argent y sont vérifiés. Les ventes continuent avec ce qui reste ici.</translation>
    </message>
    <message>
        <source>Clerks and managers set a PIN where they sign in.</source>
        <translation>Guichetiers et responsables choisissent leur code PIN là où ils se connectent.</translation>
    </message>
    <message>
        <source>A manager makes a new one. The PIN alone is good too.</source>
        <translation>Un responsable en fait un nouveau. Le code PIN seul suffit aussi.</translation>
    </message>
    <message>
        <source>After five wrong ones nobody is let in under this name for a while.</source>
        <translation>Après cinq erreurs, plus personne n’entre sous ce nom pendant un moment.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>Réessayez dans %n minute.</numerusform>
            <numerusform>Réessayez dans %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Is it switched on and in the network?</source>
        <translation>Est-il allumé et connecté au réseau&#xa0;?</translation>
    </message>
    <message>
        <source>Look at the printer and its paper, then try again.</source>
        <translation>Vérifiez l’imprimante et son papier, puis réessayez.</translation>
    </message>
    <message>
        <source>The printer did not say.</source>
        <translation>L’imprimante ne l’a pas dit.</translation>
    </message>
    <message>
        <source>This order has no good ticket, or its event is not known here.</source>
        <translation>Cette commande n’a pas de billet valable, ou son événement n’est pas connu ici.</translation>
    </message>
    <message>
        <source>Tell whoever looks after the machine.</source>
        <translation>Dites-le à qui s’occupe de la machine.</translation>
    </message>
    <message>
        <source>The shift is over. Type your PIN again.</source>
        <translation>La session est terminée. Saisissez à nouveau votre code PIN.</translation>
    </message>
    <message>
        <source>The server has heard everything</source>
        <translation>Le serveur a tout reçu</translation>
    </message>
    <message>
        <source>It is printed</source>
        <translation>C’est imprimé</translation>
    </message>
    <message>
        <source>The drawer is open</source>
        <translation>La caisse est ouverte</translation>
    </message>
    <message>
        <source>The drawer is closed</source>
        <translation>La caisse est fermée</translation>
    </message>
    <message>
        <source>The money goes back</source>
        <translation>L’argent est rendu</translation>
    </message>
    <message>
        <source>The tickets are printed again</source>
        <translation>Les billets sont réimprimés</translation>
    </message>
    <message>
        <source>A test page is printed, and the reader answers</source>
        <translation>Une page d’essai est imprimée et le lecteur répond</translation>
    </message>
    <message>
        <source>A test page is printed</source>
        <translation>Une page d’essai est imprimée</translation>
    </message>
</context>
<context>
    <name>Sale</name>
    <message>
        <source>This takes a little longer</source>
        <translation>Encore un petit moment</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Ce soir</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>environ %1 min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>environ %1 h</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>environ %1 h %2 min</translation>
    </message>
</context>
<context>
    <name>ScanToPay</name>
    <message>
        <source>Code to pay on your phone</source>
        <translation>Code pour payer sur votre téléphone</translation>
    </message>
    <message>
        <source>Getting your code ready</source>
        <translation>Nous préparons votre code</translation>
    </message>
    <message>
        <source>Finish on your phone</source>
        <translation>Terminez sur votre téléphone</translation>
    </message>
    <message>
        <source>Scan and pay on your phone</source>
        <translation>Scannez et payez sur votre téléphone</translation>
    </message>
    <message>
        <source>It is here in a moment</source>
        <translation>Il arrive dans un instant</translation>
    </message>
    <message>
        <source>Somebody has begun to pay on the page. As soon as the money is there, this screen goes on by itself.</source>
        <translation>Quelqu’un a commencé à payer sur la page. Dès que l’argent est là, cet écran continue tout seul.</translation>
    </message>
    <message>
        <source>Hold your camera to the code. Your tickets print here as soon as you have paid.</source>
        <translation>Visez le code avec l’appareil photo. Vos billets s’impriment ici dès que vous avez payé.</translation>
    </message>
    <message>
        <source>Hold your camera to the code. Your tickets appear here as soon as you have paid.</source>
        <translation>Visez le code avec l’appareil photo. Vos billets s’affichent ici dès que vous avez payé.</translation>
    </message>
</context>
<context>
    <name>SessionChoice</name>
    <message>
        <source>Sold out</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Few left</source>
        <translation>Peu de places</translation>
    </message>
    <message>
        <source>Plenty left</source>
        <translation>Places libres</translation>
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
        <translation>direction</translation>
    </message>
    <message>
        <source>box office</source>
        <translation>guichet</translation>
    </message>
    <message>
        <source>%1 · %2 · since %3</source>
        <translation>%1 · %2 · depuis %3</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>You may not do this here. Ask a manager.</source>
        <translation>Vous ne pouvez pas faire cela ici. Demandez à un responsable.</translation>
    </message>
    <message>
        <source>The server does not know it any more.</source>
        <translation>Le serveur ne le connaît plus.</translation>
    </message>
    <message>
        <source>The order is not paid, or it was given back.</source>
        <translation>La commande n’est pas payée, ou elle a été remboursée.</translation>
    </message>
    <message>
        <source>There is no money here to give back.</source>
        <translation>Il n’y a pas d’argent à rembourser ici.</translation>
    </message>
    <message>
        <source>So much is not left to give back.</source>
        <translation>Il ne reste pas autant à rembourser.</translation>
    </message>
    <message>
        <source>One of its tickets was given back already.</source>
        <translation>Un de ses billets a déjà été remboursé.</translation>
    </message>
    <message>
        <source>A drawer is open here already, or this one was closed meanwhile.</source>
        <translation>Une caisse est déjà ouverte ici, ou celle-ci a été fermée entre-temps.</translation>
    </message>
    <message>
        <source>There is not so much cash in the drawer.</source>
        <translation>Il n’y a pas autant d’espèces dans la caisse.</translation>
    </message>
    <message>
        <source>Its tickets are not this kiosk&apos;s any more.</source>
        <translation>Ses billets n’appartiennent plus à cette borne.</translation>
    </message>
    <message>
        <source>One of its tickets was sold or voided before.</source>
        <translation>Un de ses billets a déjà été vendu ou annulé.</translation>
    </message>
    <message>
        <source>It was reserved too late, and none are left.</source>
        <translation>La réservation est arrivée trop tard, il n’en reste plus.</translation>
    </message>
    <message>
        <source>Event or tier were changed after this sale.</source>
        <translation>L’événement ou la catégorie ont été modifiés après cette vente.</translation>
    </message>
    <message>
        <source>The server has another sale under the same number.</source>
        <translation>Le serveur a une autre vente sous le même numéro.</translation>
    </message>
    <message>
        <source>The server gave the reason “%1”. Tell whoever runs it.</source>
        <translation>Motif donné par le serveur&#xa0;: «&#xa0;%1&#xa0;». Dites-le à qui s’en occupe.</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>Getting ready</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Un instant, s’il vous plaît.</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>StatusCards</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Ne répond pas</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>Aucun ici</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Paper is low</source>
        <translation>Papier bientôt épuisé</translation>
    </message>
    <message>
        <source>Paper is out</source>
        <translation>Plus de papier</translation>
    </message>
    <message>
        <source>Cover is open</source>
        <translation>Capot ouvert</translation>
    </message>
    <message>
        <source>Paper is jammed</source>
        <translation>Bourrage papier</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Printer and paper</source>
        <translation>Imprimante et papier</translation>
    </message>
    <message>
        <source>Tickets come out</source>
        <translation>Les billets sortent</translation>
    </message>
    <message>
        <source>Tickets are shown as codes</source>
        <translation>Les billets s’affichent en codes</translation>
    </message>
    <message>
        <source>Tickets at hand</source>
        <translation>Billets en réserve</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n billet</numerusform>
            <numerusform>%n billets</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Without the server nothing is sold</source>
        <translation>Sans le serveur, rien ne se vend</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) refused</source>
        <translation>
            <numerusform>%n vente refusée</numerusform>
            <numerusform>%n ventes refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Since %1 · %2 waiting</source>
        <translation>Depuis %1 · %2 en attente</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) waiting</source>
        <translation>
            <numerusform>%n vente en attente</numerusform>
            <numerusform>%n ventes en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Rien n’est en attente</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One fewer: %1</source>
        <translation>Un de moins&#xa0;: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>Un de plus&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Still there?</source>
        <translation>Toujours là&#xa0;?</translation>
    </message>
    <message>
        <source>Otherwise we go back to the start.</source>
        <translation>Sinon nous revenons au début.</translation>
    </message>
    <message>
        <source>Otherwise we clear your order.
Nothing has been charged.</source>
        <translation>Sinon nous effaçons la commande.
Rien n’a été débité.</translation>
    </message>
    <message>
        <source>Yes, keep going</source>
        <translation>Oui, continuer</translation>
    </message>
    <message>
        <source>No, start over</source>
        <translation>Non, recommencer</translation>
    </message>
    <message>
        <source>No, clear my order</source>
        <translation>Non, effacer ma commande</translation>
    </message>
</context>
<context>
    <name>TierNotes</name>
    <message numerus="yes">
        <source>One ticket lets in %n people</source>
        <translation>
            <numerusform>Un billet vaut pour %n personne</numerusform>
            <numerusform>Un billet vaut pour %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>From age %1. Please bring proof of age.</source>
        <translation>Dès %1 ans. Un justificatif d’âge vous sera demandé.</translation>
    </message>
    <message>
        <source>The organiser decides first. Please ask a member of staff.</source>
        <translation>L’organisateur doit d’abord donner son accord. Adressez-vous au personnel.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n ticket(s) in one order</source>
        <translation>
            <numerusform>Au moins %n billet par commande</numerusform>
            <numerusform>Au moins %n billets par commande</numerusform>
        </translation>
    </message>
    <message>
        <source>Good for every date: %1</source>
        <translation>Valable à toutes les dates&#xa0;: %1</translation>
    </message>
    <message>
        <source>Good for all of these: %1</source>
        <translation>Valable à ces dates&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Good for all %n dates, %1 to %2</source>
        <translation>
            <numerusform>Valable à %n date, du %1 au %2</numerusform>
            <numerusform>Valable aux %n dates, du %1 au %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Good for %n dates, %1 to %2</source>
        <translation>
            <numerusform>Valable à %n date, du %1 au %2</numerusform>
            <numerusform>Valable à %n dates, du %1 au %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No more than %n ticket(s) for each person</source>
        <translation>
            <numerusform>%n billet au maximum par personne</numerusform>
            <numerusform>%n billets au maximum par personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No more than %n ticket(s) in one order</source>
        <translation>
            <numerusform>%n billet au maximum par commande</numerusform>
            <numerusform>%n billets au maximum par commande</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TierRow</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>Plus que %n</numerusform>
            <numerusform>Plus que %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>All in baskets</source>
        <translation>Tous réservés</translation>
    </message>
    <message>
        <source>Not yet on sale</source>
        <translation>Pas encore en vente</translation>
    </message>
    <message>
        <source>Sale has ended</source>
        <translation>Vente terminée</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>Pas en vente</translation>
    </message>
    <message>
        <source>Not without a connection</source>
        <translation>Pas sans connexion</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>Sur demande</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
</context>
<context>
    <name>Tiers</name>
    <message>
        <source>All events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>doors %1</source>
        <translation>portes %1</translation>
    </message>
    <message>
        <source>Choose your tickets</source>
        <translation>Choisissez vos billets</translation>
    </message>
    <message numerus="yes">
        <source>Review %n ticket(s)</source>
        <translation>
            <numerusform>Vérifier %n billet</numerusform>
            <numerusform>Vérifier %n billets</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>Card has expired</source>
        <translation>Carte expirée</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>Code incorrect</translation>
    </message>
    <message>
        <source>Card not accepted</source>
        <translation>Carte non acceptée</translation>
    </message>
    <message>
        <source>Payment cancelled</source>
        <translation>Paiement annulé</translation>
    </message>
    <message>
        <source>Payment not confirmed</source>
        <translation>Paiement non confirmé</translation>
    </message>
    <message>
        <source>Declined on the phone</source>
        <translation>Refusé sur le téléphone</translation>
    </message>
    <message>
        <source>Number not known</source>
        <translation>Numéro inconnu</translation>
    </message>
    <message>
        <source>Not possible here now</source>
        <translation>Cela ne marche pas ici pour l’instant</translation>
    </message>
    <message>
        <source>No card was read</source>
        <translation>Aucune carte lue</translation>
    </message>
    <message>
        <source>Not paid in time</source>
        <translation>Pas payé à temps</translation>
    </message>
    <message>
        <source>The card reader is busy</source>
        <translation>Le lecteur est occupé</translation>
    </message>
    <message>
        <source>The card reader does not answer</source>
        <translation>Le lecteur ne répond pas</translation>
    </message>
    <message>
        <source>The card reader has a fault</source>
        <translation>Le lecteur est en panne</translation>
    </message>
    <message>
        <source>The payment service does not answer</source>
        <translation>Le service de paiement ne répond pas</translation>
    </message>
    <message>
        <source>Card declined</source>
        <translation>Carte refusée</translation>
    </message>
    <message>
        <source>Not enough money</source>
        <translation>Solde insuffisant</translation>
    </message>
    <message>
        <source>Payment declined</source>
        <translation>Paiement refusé</translation>
    </message>
    <message>
        <source>Your bank says this card cannot cover %1 right now.</source>
        <translation>Votre banque dit que cette carte ne couvre pas %1.</translation>
    </message>
    <message>
        <source>Your mobile money account cannot cover %1 right now.</source>
        <translation>Votre compte mobile money ne couvre pas %1 pour le moment.</translation>
    </message>
    <message>
        <source>The date on this card has passed.</source>
        <translation>La date de cette carte est dépassée.</translation>
    </message>
    <message>
        <source>The PIN did not match the card.</source>
        <translation>Le code ne correspond pas à la carte.</translation>
    </message>
    <message>
        <source>This reader does not take this kind of card.</source>
        <translation>Ce lecteur ne prend pas ce type de carte.</translation>
    </message>
    <message>
        <source>This kind of card is not taken here.</source>
        <translation>Ce type de carte n’est pas accepté ici.</translation>
    </message>
    <message>
        <source>The payment of %1 was stopped.</source>
        <translation>Le paiement de %1 a été interrompu.</translation>
    </message>
    <message>
        <source>Your bank asked for a confirmation and did not get it.</source>
        <translation>Votre banque a demandé une confirmation et ne l’a pas reçue.</translation>
    </message>
    <message>
        <source>%1 was not approved on the phone that we asked.</source>
        <translation>%1 n’a pas été approuvé sur le téléphone que nous avons sollicité.</translation>
    </message>
    <message>
        <source>This way of paying is out of order, whoever tries.</source>
        <translation>Ce moyen de paiement est hors service, pour tout le monde.</translation>
    </message>
    <message>
        <source>You can ask the phone again</source>
        <translation>Vous pouvez solliciter le téléphone à nouveau</translation>
    </message>
    <message>
        <source>Look at the number once more</source>
        <translation>Regardez le numéro encore une fois</translation>
    </message>
    <message>
        <source>Or confirm it with your bank when it asks again.</source>
        <translation>Ou confirmez auprès de votre banque quand elle redemande.</translation>
    </message>
    <message>
        <source>It rings once more when you try again.</source>
        <translation>Il sonne encore une fois si vous réessayez.</translation>
    </message>
    <message>
        <source>It begins with the country&apos;s code.</source>
        <translation>Il commence par l’indicatif du pays.</translation>
    </message>
    <message>
        <source>There is no mobile money account with this number.</source>
        <translation>Il n’y a pas de compte mobile money à ce numéro.</translation>
    </message>
    <message>
        <source>The reader waited and then stopped by itself.</source>
        <translation>Le lecteur a attendu puis s’est arrêté.</translation>
    </message>
    <message>
        <source>Nobody confirmed the request on the phone.</source>
        <translation>Personne n’a confirmé la demande sur le téléphone.</translation>
    </message>
    <message>
        <source>The page to pay at has closed.</source>
        <translation>La page de paiement est fermée.</translation>
    </message>
    <message>
        <source>It is still busy with something else.</source>
        <translation>Il est encore occupé.</translation>
    </message>
    <message>
        <source>It may have lost its network or its power.</source>
        <translation>Il a peut-être perdu le réseau ou le courant.</translation>
    </message>
    <message>
        <source>It could not take the payment.</source>
        <translation>Il n’a pas pu encaisser.</translation>
    </message>
    <message>
        <source>We could not ask your bank.</source>
        <translation>Nous n’avons pas pu joindre votre banque.</translation>
    </message>
    <message>
        <source>We could not ask your phone.</source>
        <translation>Nous n’avons pas pu interroger votre téléphone.</translation>
    </message>
    <message>
        <source>Your bank did not approve %1.</source>
        <translation>Votre banque n’a pas accepté %1.</translation>
    </message>
    <message>
        <source>Your mobile money account did not pay %1.</source>
        <translation>Votre compte mobile money n’a pas payé %1.</translation>
    </message>
    <message>
        <source>Another card may work</source>
        <translation>Essayez une autre carte</translation>
    </message>
    <message>
        <source>Another account may work</source>
        <translation>Un autre compte peut fonctionner</translation>
    </message>
    <message>
        <source>You can type the PIN again</source>
        <translation>Vous pouvez retaper le code</translation>
    </message>
    <message>
        <source>Pay whenever you are ready</source>
        <translation>Payez quand vous êtes prêt</translation>
    </message>
    <message>
        <source>Hold the card still</source>
        <translation>Tenez la carte immobile</translation>
    </message>
    <message>
        <source>You can start again</source>
        <translation>Vous pouvez recommencer</translation>
    </message>
    <message>
        <source>Wait a few seconds</source>
        <translation>Attendez quelques secondes</translation>
    </message>
    <message>
        <source>A member of staff can help</source>
        <translation>Un membre du personnel peut aider</translation>
    </message>
    <message>
        <source>Often it helps to insert the card</source>
        <translation>Insérer la carte aide souvent</translation>
    </message>
    <message>
        <source>Phones and watches work too.</source>
        <translation>Téléphones et montres marchent aussi.</translation>
    </message>
    <message>
        <source>Type its number after you try again.</source>
        <translation>Saisissez son numéro après avoir réessayé.</translation>
    </message>
    <message>
        <source>Most debit and credit cards do, phones and watches too.</source>
        <translation>La plupart des cartes, téléphones et montres passent.</translation>
    </message>
    <message>
        <source>Cover the keys with your hand and take your time.</source>
        <translation>Cachez le clavier de la main et prenez votre temps.</translation>
    </message>
    <message>
        <source>Or leave, and the tickets go back on sale.</source>
        <translation>Ou partez, et les billets sont remis en vente.</translation>
    </message>
    <message>
        <source>Keep it on the reader until you hear the tone.</source>
        <translation>Laissez-la sur le lecteur jusqu’au signal sonore.</translation>
    </message>
    <message>
        <source>Keep your phone at hand and unlocked.</source>
        <translation>Gardez votre téléphone à portée de main, déverrouillé.</translation>
    </message>
    <message>
        <source>Scan the new code and pay on the page.</source>
        <translation>Scannez le nouveau code et payez sur la page.</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation>Puis réessayez.</translation>
    </message>
    <message>
        <source>Or try once more in a moment.</source>
        <translation>Ou réessayez dans un instant.</translation>
    </message>
    <message>
        <source>There may be another way of paying.</source>
        <translation>Il y a peut-être un autre moyen de paiement.</translation>
    </message>
    <message>
        <source>Use the chip and PIN instead of tapping.</source>
        <translation>Utilisez la puce et le code au lieu du sans contact.</translation>
    </message>
</context>
<context>
    <name>Unknown</name>
    <message>
        <source>We are checking
your payment</source>
        <translation>Nous vérifions
votre paiement</translation>
    </message>
    <message>
        <source>Please do not pay again.</source>
        <translation>Ne payez pas une deuxième fois.</translation>
    </message>
    <message>
        <source>Your tickets stay held for you while we check.</source>
        <translation>Vos billets restent réservés pendant ce temps.</translation>
    </message>
    <message>
        <source>Scan to follow it on your phone. Your tickets arrive there too.</source>
        <translation>Scannez pour suivre sur votre téléphone. Vos billets y arrivent aussi.</translation>
    </message>
    <message>
        <source>It takes longer than usual. Note the order number or scan the code; you may then leave the screen, or ask a member of staff.</source>
        <translation>Cela prend plus de temps que d’habitude. Notez le numéro de commande ou scannez le code&#xa0;; vous pouvez ensuite quitter l’écran ou demander au personnel.</translation>
    </message>
    <message>
        <source>Usually under a minute. This screen goes on by itself.</source>
        <translation>En général moins d’une minute. L’écran continue tout seul.</translation>
    </message>
    <message>
        <source>I have noted the number</source>
        <translation>J’ai noté le numéro</translation>
    </message>
    <message numerus="yes">
        <source>Closes by itself in %n second(s)</source>
        <translation>
            <numerusform>Se ferme tout seul dans %n seconde</numerusform>
            <numerusform>Se ferme tout seul dans %n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unpair</name>
    <message>
        <source>A sale here is not over yet. It ends by itself; try again in a minute.</source>
        <translation>Une vente n’est pas encore terminée ici. Elle se termine d’elle-même&#xa0;; réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Sales made without the server wait for it. They go as soon as it answers.</source>
        <translation>Des ventes faites sans le serveur attendent d’être transmises. Elles partent dès qu’il répond.</translation>
    </message>
    <message>
        <source>The server refused sales, and nobody has looked at them. Do so first.</source>
        <translation>Le serveur a refusé des ventes et personne ne les a regardées. Faites-le d’abord.</translation>
    </message>
    <message>
        <source>The cash drawer is open. Count it and close it first.</source>
        <translation>La caisse est ouverte. Comptez-la et fermez-la d’abord.</translation>
    </message>
    <message>
        <source>Tickets kept at hand are on their way back. Try again in a minute.</source>
        <translation>Les billets gardés en réserve sont en cours de restitution. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Pair anew</source>
        <translation>Appairer à nouveau</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Forget this kiosk</source>
        <translation>Oublier cette borne</translation>
    </message>
    <message>
        <source>Not yet: something here is not over.</source>
        <translation>Pas encore&#xa0;: quelque chose n’est pas terminé ici.</translation>
    </message>
    <message>
        <source>This kiosk stops selling and asks for a pairing code.</source>
        <translation>Cette borne cesse de vendre et demande un code d’appairage.</translation>
    </message>
    <message>
        <source>It forgets its name, its place and its key, and the server takes nothing from it any more. A manager gets the code where devices are looked after.</source>
        <translation>Elle oublie son nom, son emplacement et sa clé, et le serveur n’accepte plus rien d’elle. Un responsable obtient le code là où l’on gère les appareils.</translation>
    </message>
    <message>
        <source>Nothing is lost: no sale is open, all money has been reported, and tickets kept at hand have gone back.</source>
        <translation>Rien n’est perdu&#xa0;: aucune vente n’est en cours, tout l’argent a été déclaré et les billets en réserve ont été rendus.</translation>
    </message>
</context>
<context>
    <name>Utilities</name>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
</TS>
