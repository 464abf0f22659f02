<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Admin</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again to go on.</source>
        <translation>Vous êtes déconnecté. Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a minute, then try again.</source>
        <translation>Trop d&apos;essais. Attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>The server cannot be reached. What you see may be old; it is asked again.</source>
        <translation>Le serveur est injoignable. Ce que vous voyez peut être ancien&#xa0;; il est redemandé.</translation>
    </message>
    <message>
        <source>The server did not answer, so nobody knows yet whether the money went back. Try again: it goes back once at most.</source>
        <translation>Le serveur n&apos;a pas répondu&#xa0;: on ne sait pas encore si l&apos;argent a été rendu. Réessayez&#xa0;: il est rendu une fois au plus.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is not right.</source>
        <translation>L&apos;adresse e-mail ou le mot de passe n&apos;est pas correct.</translation>
    </message>
    <message>
        <source>Type the code that your authenticator shows.</source>
        <translation>Saisissez le code affiché par votre application d&apos;authentification.</translation>
    </message>
    <message>
        <source>Password or code is not right. A code is good for half a minute: take a new one.</source>
        <translation>Le mot de passe ou le code n&apos;est pas correct. Un code vaut une demi-minute&#xa0;: prenez-en un nouveau.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait a quarter of an hour, then try again.</source>
        <translation>Trop d&apos;essais erronés. Attendez un quart d&apos;heure, puis réessayez.</translation>
    </message>
    <message>
        <source>This account is suspended. Ask an administrator.</source>
        <translation>Ce compte est suspendu. Adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <source>This account needs a second factor first. Set one up, then sign in here.</source>
        <translation>Ce compte a d&apos;abord besoin d&apos;un second facteur. Configurez-le, puis connectez-vous ici.</translation>
    </message>
    <message>
        <source>This account works for no organiser. A manager can invite you.</source>
        <translation>Ce compte ne travaille pour aucun organisateur. Un responsable peut vous inviter.</translation>
    </message>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>Le serveur est occupé. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>There is no Wicket server at this address. Check address and network.</source>
        <translation>Il n&apos;y a pas de serveur Wicket à cette adresse. Vérifiez l&apos;adresse et le réseau.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Votre rôle ne le permet pas.</translation>
    </message>
    <message>
        <source>It is not there any more, or not yours.</source>
        <translation>Cela n&apos;existe plus, ou ne vous appartient pas.</translation>
    </message>
    <message>
        <source>The order cannot do this as it stands now.</source>
        <translation>La commande ne le permet pas dans son état actuel.</translation>
    </message>
    <message>
        <source>A payment of this order is still under way, so it cannot be cancelled yet.</source>
        <translation>Un paiement de cette commande est encore en cours&#xa0;; elle ne peut pas encore être annulée.</translation>
    </message>
    <message>
        <source>This much cannot be given back any more. Nothing was given back.</source>
        <translation>Cette somme ne peut plus être rendue. Rien n&apos;a été rendu.</translation>
    </message>
    <message>
        <source>There is not enough cash in your drawer. Nothing was given back.</source>
        <translation>Il n&apos;y a pas assez d&apos;espèces dans votre caisse. Rien n&apos;a été rendu.</translation>
    </message>
    <message>
        <source>Cash goes back from your own drawer: open one first. Nothing was given back.</source>
        <translation>Les espèces se rendent depuis votre propre caisse&#xa0;: ouvrez-en une d&apos;abord. Rien n&apos;a été rendu.</translation>
    </message>
    <message>
        <source>A ticket was changed meanwhile. Nothing was given back; look again.</source>
        <translation>Un billet a été modifié entre-temps. Rien n&apos;a été rendu&#xa0;; regardez de nouveau.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Nothing of theirs or yours is lost.</source>
        <translation>Quelqu&apos;un d&apos;autre l&apos;a modifié entre-temps. Rien n&apos;est perdu, ni de lui ni de vous.</translation>
    </message>
    <message>
        <source>The price is fixed since the first sale. Another price is another tier.</source>
        <translation>Le prix est fixé depuis la première vente. Un autre prix est un autre tarif.</translation>
    </message>
    <message>
        <source>So many are sold, held or with kiosks already: the quantity cannot be less.</source>
        <translation>Autant sont déjà vendus, réservés ou aux bornes&#xa0;: la quantité ne peut pas être moindre.</translation>
    </message>
    <message>
        <source>The card service does not answer. Nothing was given back; try again later.</source>
        <translation>Le service de carte ne répond pas. Rien n&apos;a été rendu&#xa0;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>Nothing of this payment is left to give back.</source>
        <translation>Il ne reste rien à rendre de ce paiement.</translation>
    </message>
    <message>
        <source>%1 goes back. Its tickets admit nobody any more.</source>
        <translation>%1 est rendu. Ses billets ne laissent plus entrer personne.</translation>
    </message>
    <message>
        <source>The tickets are mailed to %1 again.</source>
        <translation>Les billets sont renvoyés à %1.</translation>
    </message>
    <message>
        <source>The tickets are in %1, ready to print.</source>
        <translation>Les billets sont dans %1, prêts à imprimer.</translation>
    </message>
    <message>
        <source>Cancel order %1?</source>
        <translation>Annuler la commande %1&#xa0;?</translation>
    </message>
    <message>
        <source>Its tickets go back on sale. Nobody has paid for it.</source>
        <translation>Ses billets retournent en vente. Personne ne l&apos;a payée.</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Annuler la commande</translation>
    </message>
    <message>
        <source>The order is cancelled. Its tickets are on sale again.</source>
        <translation>La commande est annulée. Ses billets sont de nouveau en vente.</translation>
    </message>
    <message>
        <source>The order is approved. Its buyer is told by mail.</source>
        <translation>La commande est approuvée. Son acheteur est prévenu par e-mail.</translation>
    </message>
    <message>
        <source>Refuse order %1?</source>
        <translation>Refuser la commande %1&#xa0;?</translation>
    </message>
    <message>
        <source>It is cancelled, and its buyer is told by mail.</source>
        <translation>Elle est annulée, et son acheteur est prévenu par e-mail.</translation>
    </message>
    <message>
        <source>Refuse the order</source>
        <translation>Refuser la commande</translation>
    </message>
    <message>
        <source>The order is refused. Its buyer is told by mail.</source>
        <translation>La commande est refusée. Son acheteur est prévenu par e-mail.</translation>
    </message>
    <message>
        <source>Choose an order to see its tickets, its money and its history.</source>
        <translation>Choisissez une commande pour voir ses billets, son argent et son histoire.</translation>
    </message>
    <message>
        <source>Buyer not named</source>
        <translation>Acheteur non nommé</translation>
    </message>
    <message>
        <source>Tax %1, included</source>
        <translation>Taxe %1, incluse</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Sold at</source>
        <translation>Vendu à</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>Réservé jusqu&apos;à</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Rembourser…</translation>
    </message>
    <message>
        <source>Mail again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>Annuler la commande…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Refuser…</translation>
    </message>
    <message>
        <source>The number is on the clipboard.</source>
        <translation>Le numéro est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Copy the order&apos;s number</source>
        <translation>Copier le numéro de la commande</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publier…</translation>
    </message>
    <message>
        <source>No events here. They are made over the server&apos;s interface.</source>
        <translation>Aucun événement ici. On les crée par l&apos;interface du serveur.</translation>
    </message>
    <message>
        <source>Publish %1?</source>
        <translation>Publier %1&#xa0;?</translation>
    </message>
    <message>
        <source>Everybody sees it, and its tiers go on sale at their times.</source>
        <translation>Tout le monde le voit, et ses tarifs sont en vente à leurs heures.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendus</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Billets</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Envoyé à</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Caissier</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, avant&#xa0;: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Cash to begin with</source>
        <translation>Fonds de caisse</translation>
    </message>
    <message>
        <source>Should be there</source>
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
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Billet</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Place dans la liste</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>On sale from</source>
        <translation>En vente dès</translation>
    </message>
    <message>
        <source>On sale until</source>
        <translation>En vente jusqu’au</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histoire</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Attend l&apos;approbation</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>Payment unknown</source>
        <translation>Paiement inconnu</translation>
    </message>
    <message>
        <source>Held, not paid</source>
        <translation>Réservé, non payé</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminée</translation>
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
        <source>Not fulfilled</source>
        <translation>Non honorée</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Waits to be paired</source>
        <translation>Attend d&apos;être associé</translation>
    </message>
    <message>
        <source>Not heard of yet</source>
        <translation>Pas encore de nouvelles</translation>
    </message>
    <message>
        <source>Reports refused</source>
        <translation>Rapports refusés</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silencieux</translation>
    </message>
    <message>
        <source>Cannot print</source>
        <translation>N&apos;imprime pas</translation>
    </message>
    <message>
        <source>Camera sees nothing</source>
        <translation>La caméra ne voit rien</translation>
    </message>
    <message>
        <source>Paper ready</source>
        <translation>Papier prêt</translation>
    </message>
    <message>
        <source>Printer not ready</source>
        <translation>Imprimante pas prête</translation>
    </message>
    <message>
        <source>Camera sees</source>
        <translation>La caméra voit</translation>
    </message>
    <message>
        <source>Battery %1</source>
        <translation>Batterie %1</translation>
    </message>
    <message>
        <source>%1 tickets known</source>
        <translation>%1 billets connus</translation>
    </message>
    <message>
        <source>%1 wait to be sent</source>
        <translation>%1 attendent l&apos;envoi</translation>
    </message>
    <message>
        <source>Clock off by %1</source>
        <translation>Horloge décalée de %1</translation>
    </message>
    <message>
        <source>Box office</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>Lecteur de carte</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
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
        <translation>Libres</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Non remise</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>Simulated, no money</source>
        <translation>Simulé, sans argent</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>At the reader</source>
        <translation>Au lecteur</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Declined, not charged</source>
        <translation>Refusé, non débité</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Nul</translation>
    </message>
    <message>
        <source>Order placed, tickets held</source>
        <translation>Commande passée, billets réservés</translation>
    </message>
    <message>
        <source>Held for longer</source>
        <translation>Réservé plus longtemps</translation>
    </message>
    <message>
        <source>Buyer named</source>
        <translation>Acheteur nommé</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Approval refused</source>
        <translation>Approbation refusée</translation>
    </message>
    <message>
        <source>Confirmed, tickets made</source>
        <translation>Confirmée, billets créés</translation>
    </message>
    <message>
        <source>Tickets handed over</source>
        <translation>Billets remis</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Printed once more</source>
        <translation>Imprimé encore une fois</translation>
    </message>
    <message>
        <source>Collected at a kiosk</source>
        <translation>Retiré à une borne</translation>
    </message>
    <message>
        <source>Tickets mailed again</source>
        <translation>Billets renvoyés par e-mail</translation>
    </message>
    <message>
        <source>Added to an account</source>
        <translation>Ajouté à un compte</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>Commande annulée</translation>
    </message>
    <message>
        <source>Hold expired</source>
        <translation>Réservation expirée</translation>
    </message>
    <message>
        <source>Payment asked for</source>
        <translation>Paiement demandé</translation>
    </message>
    <message>
        <source>Payment cancelled</source>
        <translation>Paiement annulé</translation>
    </message>
    <message>
        <source>Asked to stop the payment</source>
        <translation>Arrêt du paiement demandé</translation>
    </message>
    <message>
        <source>Payment not known yet</source>
        <translation>Paiement pas encore connu</translation>
    </message>
    <message>
        <source>Refund asked for</source>
        <translation>Remboursement demandé</translation>
    </message>
    <message>
        <source>Buyer asks for a refund</source>
        <translation>L&apos;acheteur demande un remboursement</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Argent rendu</translation>
    </message>
    <message>
        <source>Refund failed</source>
        <translation>Remboursement échoué</translation>
    </message>
    <message>
        <source>Disputed at the bank</source>
        <translation>Contesté auprès de la banque</translation>
    </message>
    <message>
        <source>The dispute is over</source>
        <translation>La contestation est close</translation>
    </message>
    <message>
        <source>E-mail waits to be sent</source>
        <translation>L&apos;e-mail attend l&apos;envoi</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>E-mail envoyé</translation>
    </message>
    <message>
        <source>E-mail could not be sent</source>
        <translation>L&apos;e-mail n&apos;a pas pu être envoyé</translation>
    </message>
    <message>
        <source>E-mail came back</source>
        <translation>E-mail revenu</translation>
    </message>
    <message>
        <source>Not a ticket</source>
        <translation>Pas un billet</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Faux billet</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Other event</source>
        <translation>Autre événement</translation>
    </message>
    <message>
        <source>Wrong day</source>
        <translation>Mauvais jour</translation>
    </message>
    <message>
        <source>Wrong gate</source>
        <translation>Mauvaise porte</translation>
    </message>
    <message>
        <source>Old code</source>
        <translation>Ancien code</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Non payé</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Trop tôt</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Trop tard</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Déjà utilisé</translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>Pas entré</translation>
    </message>
    <message>
        <source>Not for this gate now</source>
        <translation>Pas pour cette porte à présent</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Let in all the same</source>
        <translation>Entré malgré tout</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Sorti</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Entré</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>par %1, %2</translation>
    </message>
    <message>
        <source>was refused: %1</source>
        <translation>avait été refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>read “%1”</source>
        <translation>lu&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the gate decided alone</source>
        <translation>la porte a décidé seule</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>Let in twice</source>
        <translation>Entré deux fois</translation>
    </message>
    <message>
        <source>Cut off from the others, the gate knew of no earlier entry.</source>
        <translation>Coupée des autres, la porte ne connaissait aucune entrée précédente.</translation>
    </message>
    <message>
        <source>Let in on a void ticket</source>
        <translation>Entré avec un billet annulé</translation>
    </message>
    <message>
        <source>Cut off from the server, the gate did not know it was void.</source>
        <translation>Coupée du serveur, la porte ne savait pas qu&apos;il était annulé.</translation>
    </message>
    <message>
        <source>Let in on a refunded ticket</source>
        <translation>Entré avec un billet remboursé</translation>
    </message>
    <message>
        <source>Cut off from the server, the gate knew of no refund.</source>
        <translation>Coupée du serveur, la porte ne savait rien du remboursement.</translation>
    </message>
    <message>
        <source>Let in on an old code</source>
        <translation>Entré avec un ancien code</translation>
    </message>
    <message>
        <source>Cut off from the server, the gate did not know the newer code.</source>
        <translation>Coupée du serveur, la porte ne connaissait pas le nouveau code.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Scanned by</source>
        <translation>Scanné par</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Précisions</translation>
    </message>
    <message>
        <source>Refused at the gate</source>
        <translation>Refusé à l&apos;entrée</translation>
    </message>
    <message>
        <source>Ticket made void</source>
        <translation>Billet annulé</translation>
    </message>
    <message>
        <source>Ticket issued anew</source>
        <translation>Billet réémis</translation>
    </message>
    <message>
        <source>Ticket passed on</source>
        <translation>Billet transmis</translation>
    </message>
    <message>
        <source>Attendee named</source>
        <translation>Participant nommé</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 sur %2 choisies</translation>
    </message>
    <message>
        <source>No order matches. Search for less, or clear the filters.</source>
        <translation>Aucune commande ne correspond. Cherchez moins, ou effacez les filtres.</translation>
    </message>
    <message>
        <source>No orders yet. The first one appears here by itself.</source>
        <translation>Pas encore de commandes. La première apparaît ici d&apos;elle-même.</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Copier la cellule</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Taken by day</source>
        <translation>Encaissé par jour</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Tarifs</translation>
    </message>
    <message>
        <source>Money by method</source>
        <translation>Argent par moyen</translation>
    </message>
    <message>
        <source>Arrivals by hour</source>
        <translation>Arrivées par heure</translation>
    </message>
    <message>
        <source>Nothing was taken in these days.</source>
        <translation>Rien n&apos;a été encaissé ces jours-là.</translation>
    </message>
    <message>
        <source>Nobody has come through a gate today.</source>
        <translation>Personne n&apos;est encore entré aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message>
        <source>given back %1</source>
        <translation>rendu %1</translation>
    </message>
    <message>
        <source>%1 given back</source>
        <translation>%1 rendus</translation>
    </message>
    <message>
        <source>of %1 expected today</source>
        <translation>sur %1 attendus aujourd&apos;hui</translation>
    </message>
    <message>
        <source>scans today</source>
        <translation>contrôles aujourd&apos;hui</translation>
    </message>
    <message>
        <source>for a person</source>
        <translation>pour quelqu&apos;un</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Nothing is on sale.</source>
        <translation>Rien n&apos;est en vente.</translation>
    </message>
    <message>
        <source>Every event</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>Choose an entry to see its facts.</source>
        <translation>Choisissez une entrée pour en voir les détails.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Written just now; it is sealed in a moment.</source>
        <translation>Écrit à l’instant&#xa0;; il sera scellé dans un moment.</translation>
    </message>
    <message>
        <source>Sealed as entry %1 of the chain, with the mark %2.</source>
        <translation>Scellé comme entrée %1 de la chaîne, avec la marque %2.</translation>
    </message>
    <message>
        <source>Open order %1</source>
        <translation>Ouvrir la commande %1</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceau</translation>
    </message>
    <message>
        <source>As it was written</source>
        <translation>Tel qu’écrit</translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <translation>14 derniers jours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Tickets sold</source>
        <translation>Billets vendus</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Encaissé</translation>
    </message>
    <message>
        <source>Let in today</source>
        <translation>Entrés aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Refused at the gates</source>
        <translation>Refusés aux entrées</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>vendus</translation>
    </message>
    <message>
        <source>held</source>
        <translation>réservés</translation>
    </message>
    <message>
        <source>with kiosks</source>
        <translation>aux bornes</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libres</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Sold anywhere</source>
        <translation>Vendu partout</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>N&apos;importe quand</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Passée</translation>
    </message>
    <message>
        <source>copies the chosen rows</source>
        <translation>copie les lignes choisies</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Anonyme</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Acheteur</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>Rembourser %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Put them back on sale</source>
        <translation>Les remettre en vente</translation>
    </message>
    <message>
        <source>%1 of %2 tickets</source>
        <translation>%1 sur %2 billets</translation>
    </message>
    <message>
        <source>Type the amount to confirm: %1</source>
        <translation>Saisissez le montant pour confirmer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only %1 of this payment is left to give back.</source>
        <translation>Il ne reste que %1 de ce paiement à rendre.</translation>
    </message>
    <message>
        <source>These tickets stop admitting at once, at every gate that is online. Gates that are cut off learn it when they come back.</source>
        <translation>Ces billets cessent aussitôt de donner accès, à chaque entrée en ligne. Les entrées coupées l&apos;apprennent à leur retour.</translation>
    </message>
    <message>
        <source>Choose the tickets that are given back.</source>
        <translation>Choisissez les billets qui sont remboursés.</translation>
    </message>
    <message>
        <source>Paid %1 · refunded so far %2</source>
        <translation>Payé %1 · rendu jusqu&apos;ici %2</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>À rendre</translation>
    </message>
    <message>
        <source>It cannot be taken back. In the audit as %1.</source>
        <translation>Cela ne peut pas être repris. Dans le journal au nom de %1.</translation>
    </message>
    <message>
        <source>Keep the tickets</source>
        <translation>Garder les billets</translation>
    </message>
    <message>
        <source>Goes back to</source>
        <translation>Rendu sur</translation>
    </message>
    <message>
        <source>%1, by hand</source>
        <translation>%1, en main propre</translation>
    </message>
    <message>
        <source>Holder cannot come</source>
        <translation>Le porteur ne peut pas venir</translation>
    </message>
    <message>
        <source>Event changed</source>
        <translation>Événement modifié</translation>
    </message>
    <message>
        <source>Bought twice</source>
        <translation>Acheté deux fois</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>Une erreur de notre part</translation>
    </message>
    <message>
        <source>Another organiser</source>
        <translation>Un autre organisateur</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Look, language, signing out</source>
        <translation>Apparence, langue, déconnexion</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Code of your authenticator</source>
        <translation>Code de votre application d&apos;authentification</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Sign in to Wicket</source>
        <translation>Se connecter à Wicket</translation>
    </message>
    <message>
        <source>For those who run events: orders, money, gates and reports.</source>
        <translation>Pour ceux qui organisent&#xa0;: commandes, argent, entrées et rapports.</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Le serveur est interrogé</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>The server is making the file …</source>
        <translation>Le serveur prépare le fichier…</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n&apos;a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>état à %1</translation>
    </message>
    <message>
        <source>There is nothing to report of these days.</source>
        <translation>Il n&apos;y a rien à rapporter de ces jours.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>You were signed out. Sign in again to go on.</source>
        <translation>Vous avez été déconnecté. Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Order, serial, name, payment</source>
        <translation>Commande, série, nom, paiement</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Ctrl+1 … 9 pages · Ctrl+F search · F5 ask again · Esc back</source>
        <translation>Ctrl+1 … 9 pages · Ctrl+F chercher · F5 redemander · Échap retour</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Demande attention</translation>
    </message>
    <message>
        <source>Nothing waits for you. What does, appears here by itself.</source>
        <translation>Rien ne vous attend. Ce qui attend apparaît ici de soi-même.</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Payment open for too long</source>
        <translation>Paiement ouvert depuis trop longtemps</translation>
    </message>
    <message>
        <source>A payment needs a person</source>
        <translation>Un paiement a besoin de quelqu&apos;un</translation>
    </message>
    <message>
        <source>A buyer asks for a refund</source>
        <translation>Un acheteur demande un remboursement</translation>
    </message>
    <message>
        <source>Let in, and should not have been</source>
        <translation>Entré, et n&apos;aurait pas dû</translation>
    </message>
    <message>
        <source>A device&apos;s report was refused</source>
        <translation>Le rapport d&apos;un appareil a été refusé</translation>
    </message>
    <message>
        <source>An order waits for approval</source>
        <translation>Une commande attend l&apos;approbation</translation>
    </message>
    <message>
        <source>A device is silent</source>
        <translation>Un appareil est silencieux</translation>
    </message>
    <message>
        <source>A printer cannot print</source>
        <translation>Une imprimante n&apos;imprime pas</translation>
    </message>
    <message>
        <source>A camera sees nothing</source>
        <translation>Une caméra ne voit rien</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <translation>Ce qu&apos;on peut faire de %1</translation>
    </message>
    <message>
        <source>seen %1 ago</source>
        <translation>vu il y a %1</translation>
    </message>
    <message>
        <source>New pairing code…</source>
        <translation>Nouveau code d&apos;association…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c&apos;est</translation>
    </message>
    <message>
        <source>Pair a device</source>
        <translation>Associer un appareil</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>Révoquer %1&#xa0;?</translation>
    </message>
    <message>
        <source>It forgets everything and works no more. Tickets it holds to sell are void. It cannot be undone.</source>
        <translation>Il oublie tout et ne fonctionne plus. Les billets qu&apos;il avait à vendre sont nuls. C&apos;est sans retour.</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>Le révoquer</translation>
    </message>
    <message>
        <source>%1 is revoked.</source>
        <translation>%1 est révoqué.</translation>
    </message>
    <message>
        <source>No devices yet. Pair a kiosk, a gate or a desk.</source>
        <translation>Pas encore d&apos;appareils. Associez une borne, un contrôle ou un guichet.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Contrôle d&apos;accès</translation>
    </message>
    <message>
        <source>The server&apos;s operator</source>
        <translation>L’exploitant du serveur</translation>
    </message>
    <message>
        <source>Whoever has the link</source>
        <translation>Qui détient le lien</translation>
    </message>
    <message>
        <source>A visitor</source>
        <translation>Un visiteur</translation>
    </message>
    <message>
        <source>Wicket, by itself</source>
        <translation>Wicket, de lui-même</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Litiges</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Réductions</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Card readers</source>
        <translation>Lecteurs de carte</translation>
    </message>
    <message>
        <source>Tickets lent to kiosks</source>
        <translation>Billets prêtés aux bornes</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>Discount code used</source>
        <translation>Code de réduction utilisé</translation>
    </message>
    <message>
        <source>Donation changed</source>
        <translation>Don modifié</translation>
    </message>
    <message>
        <source>Payment disputed</source>
        <translation>Paiement contesté</translation>
    </message>
    <message>
        <source>Dispute ended</source>
        <translation>Litige terminé</translation>
    </message>
    <message>
        <source>Let in by a supervisor</source>
        <translation>Admis par un responsable</translation>
    </message>
    <message>
        <source>Entry taken back</source>
        <translation>Entrée annulée</translation>
    </message>
    <message>
        <source>Incident looked at</source>
        <translation>Incident examiné</translation>
    </message>
    <message>
        <source>Names looked up at a gate</source>
        <translation>Noms consultés à une entrée</translation>
    </message>
    <message>
        <source>Refused report looked at</source>
        <translation>Rapport refusé examiné</translation>
    </message>
    <message>
        <source>Waiting list joined</source>
        <translation>Inscription sur liste d’attente</translation>
    </message>
    <message>
        <source>Waiting list left</source>
        <translation>Liste d’attente quittée</translation>
    </message>
    <message>
        <source>Ticket offered to who waited</source>
        <translation>Billet proposé à qui attendait</translation>
    </message>
    <message>
        <source>Offer taken</source>
        <translation>Offre acceptée</translation>
    </message>
    <message>
        <source>Offer lapsed</source>
        <translation>Offre expirée</translation>
    </message>
    <message>
        <source>Offer withdrawn</source>
        <translation>Offre retirée</translation>
    </message>
    <message>
        <source>Waiting list&apos;s rules changed</source>
        <translation>Règles de la liste d’attente modifiées</translation>
    </message>
    <message>
        <source>Report fetched</source>
        <translation>Rapport récupéré</translation>
    </message>
    <message>
        <source>Organiser added</source>
        <translation>Organisateur ajouté</translation>
    </message>
    <message>
        <source>Organiser changed</source>
        <translation>Organisateur modifié</translation>
    </message>
    <message>
        <source>Organiser&apos;s picture changed</source>
        <translation>Image de l’organisateur modifiée</translation>
    </message>
    <message>
        <source>Organiser&apos;s mark changed</source>
        <translation>Logo de l’organisateur modifié</translation>
    </message>
    <message>
        <source>Event added</source>
        <translation>Événement ajouté</translation>
    </message>
    <message>
        <source>Event published</source>
        <translation>Événement publié</translation>
    </message>
    <message>
        <source>Event cancelled</source>
        <translation>Événement annulé</translation>
    </message>
    <message>
        <source>Event&apos;s picture changed</source>
        <translation>Image de l’événement modifiée</translation>
    </message>
    <message>
        <source>Promoter added to an event</source>
        <translation>Promoteur ajouté à un événement</translation>
    </message>
    <message>
        <source>Promoter taken off an event</source>
        <translation>Promoteur retiré d’un événement</translation>
    </message>
    <message>
        <source>Session added</source>
        <translation>Séance ajoutée</translation>
    </message>
    <message>
        <source>Session changed</source>
        <translation>Séance modifiée</translation>
    </message>
    <message>
        <source>Session deleted</source>
        <translation>Séance supprimée</translation>
    </message>
    <message>
        <source>Tier added</source>
        <translation>Catégorie ajoutée</translation>
    </message>
    <message>
        <source>Tier changed</source>
        <translation>Catégorie modifiée</translation>
    </message>
    <message>
        <source>Tier deleted</source>
        <translation>Catégorie supprimée</translation>
    </message>
    <message>
        <source>Tiers put in another order</source>
        <translation>Catégories réordonnées</translation>
    </message>
    <message>
        <source>More sold than there are</source>
        <translation>Plus de ventes que de places</translation>
    </message>
    <message>
        <source>Discount made</source>
        <translation>Réduction créée</translation>
    </message>
    <message>
        <source>Discount changed</source>
        <translation>Réduction modifiée</translation>
    </message>
    <message>
        <source>Discount removed</source>
        <translation>Réduction supprimée</translation>
    </message>
    <message>
        <source>Vouchers made</source>
        <translation>Bons créés</translation>
    </message>
    <message>
        <source>Checkpoint set up</source>
        <translation>Point de contrôle créé</translation>
    </message>
    <message>
        <source>Checkpoint changed</source>
        <translation>Point de contrôle modifié</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Person invited</source>
        <translation>Personne invitée</translation>
    </message>
    <message>
        <source>Invitation withdrawn</source>
        <translation>Invitation retirée</translation>
    </message>
    <message>
        <source>Invitation taken</source>
        <translation>Invitation acceptée</translation>
    </message>
    <message>
        <source>E-mail address confirmed</source>
        <translation>Adresse e-mail confirmée</translation>
    </message>
    <message>
        <source>Role given</source>
        <translation>Rôle attribué</translation>
    </message>
    <message>
        <source>Role taken away</source>
        <translation>Rôle retiré</translation>
    </message>
    <message>
        <source>Made administrator</source>
        <translation>Nommé administrateur</translation>
    </message>
    <message>
        <source>No longer administrator</source>
        <translation>N’est plus administrateur</translation>
    </message>
    <message>
        <source>Account suspended</source>
        <translation>Compte suspendu</translation>
    </message>
    <message>
        <source>Account works again</source>
        <translation>Compte rétabli</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Mot de passe modifié</translation>
    </message>
    <message>
        <source>Password set anew</source>
        <translation>Mot de passe réinitialisé</translation>
    </message>
    <message>
        <source>Second factor set up</source>
        <translation>Second facteur configuré</translation>
    </message>
    <message>
        <source>Second factor removed</source>
        <translation>Second facteur supprimé</translation>
    </message>
    <message>
        <source>PIN set</source>
        <translation>Code PIN défini</translation>
    </message>
    <message>
        <source>Badge made</source>
        <translation>Badge créé</translation>
    </message>
    <message>
        <source>Badge taken back</source>
        <translation>Badge retiré</translation>
    </message>
    <message>
        <source>Promoter verified</source>
        <translation>Promoteur vérifié</translation>
    </message>
    <message>
        <source>Promoter not verified</source>
        <translation>Promoteur non vérifié</translation>
    </message>
    <message>
        <source>Pairing code made</source>
        <translation>Code d’appairage créé</translation>
    </message>
    <message>
        <source>Device paired</source>
        <translation>Appareil appairé</translation>
    </message>
    <message>
        <source>Device changed</source>
        <translation>Appareil modifié</translation>
    </message>
    <message>
        <source>New pairing code made</source>
        <translation>Nouveau code d’appairage créé</translation>
    </message>
    <message>
        <source>Device given back</source>
        <translation>Appareil rendu</translation>
    </message>
    <message>
        <source>Device revoked</source>
        <translation>Appareil révoqué</translation>
    </message>
    <message>
        <source>Place of card readers added</source>
        <translation>Lieu de lecteurs de carte ajouté</translation>
    </message>
    <message>
        <source>Card reader added</source>
        <translation>Lecteur de carte ajouté</translation>
    </message>
    <message>
        <source>Card reader changed</source>
        <translation>Lecteur de carte modifié</translation>
    </message>
    <message>
        <source>Card reader set free</source>
        <translation>Lecteur de carte libéré</translation>
    </message>
    <message>
        <source>Card reader removed</source>
        <translation>Lecteur de carte retiré</translation>
    </message>
    <message>
        <source>Tickets lent to a kiosk</source>
        <translation>Billets prêtés à une borne</translation>
    </message>
    <message>
        <source>Lent tickets returned</source>
        <translation>Billets prêtés rendus</translation>
    </message>
    <message>
        <source>Lent tickets&apos; time ran out</source>
        <translation>Prêt de billets expiré</translation>
    </message>
    <message>
        <source>Lent tickets taken back</source>
        <translation>Billets prêtés repris</translation>
    </message>
    <message>
        <source>Cash drawer opened</source>
        <translation>Caisse ouverte</translation>
    </message>
    <message>
        <source>Cash drawer counted and closed</source>
        <translation>Caisse comptée et fermée</translation>
    </message>
    <message>
        <source>Cash taken for an order</source>
        <translation>Espèces encaissées pour une commande</translation>
    </message>
    <message>
        <source>Cash given back</source>
        <translation>Espèces rendues</translation>
    </message>
    <message>
        <source>Cash put in</source>
        <translation>Espèces ajoutées</translation>
    </message>
    <message>
        <source>Cash taken out</source>
        <translation>Espèces retirées</translation>
    </message>
    <message>
        <source>Shift begun at a kiosk</source>
        <translation>Service commencé à une borne</translation>
    </message>
    <message>
        <source>Get a code</source>
        <translation>Obtenir un code</translation>
    </message>
    <message>
        <source>Type it on the device, or let its camera see it. Good until %1.</source>
        <translation>Saisissez-le sur l&apos;appareil, ou montrez-le à sa caméra. Valable jusqu&apos;à %1.</translation>
    </message>
    <message>
        <source>A gate stands at a checkpoint, and no event here has one yet.</source>
        <translation>Un contrôle se tient à un point de contrôle, et aucun événement n&apos;en a encore.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Way of paying</source>
        <translation>Moyen de paiement</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où il se trouve</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Point de contrôle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Règlement</translation>
    </message>
    <message>
        <source>Ways of paying</source>
        <translation>Moyens de paiement</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Cash drawers</source>
        <translation>Caisses</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Fréquentation</translation>
    </message>
    <message>
        <source>Entrances</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d&apos;attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Exploitation</translation>
    </message>
    <message>
        <source>Clerks</source>
        <translation>Caissiers</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>En vente</translation>
    </message>
    <message>
        <source>Holders may pass it on</source>
        <translation>Les porteurs peuvent le transmettre</translation>
    </message>
    <message>
        <source>A person approves each order</source>
        <translation>Une personne approuve chaque commande</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre le sien</translation>
    </message>
    <message>
        <source>Somebody else changed this tier meanwhile. Theirs is: %1. Save again for yours, or take theirs.</source>
        <translation>Quelqu&apos;un d&apos;autre a modifié ce tarif entre-temps. Sa version&#xa0;: %1. Enregistrez encore pour la vôtre, ou prenez la sienne.</translation>
    </message>
    <message>
        <source>Somebody else changed other fields meanwhile. They are shown here beside yours: look, and save again.</source>
        <translation>Quelqu&apos;un d&apos;autre a modifié d&apos;autres champs entre-temps. Ils sont ici à côté des vôtres&#xa0;: regardez, et enregistrez encore.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>The price is fixed since the first sale (sold: %1). Another price is another tier.</source>
        <translation>Le prix est fixé depuis la première vente (vendus&#xa0;: %1). Un autre prix est un autre tarif.</translation>
    </message>
    <message>
        <source>At least %1: so many are sold, held or with kiosks.</source>
        <translation>Au moins %1&#xa0;: autant sont vendus, réservés ou aux bornes.</translation>
    </message>
    <message>
        <source>Per order, least</source>
        <translation>Par commande, au moins</translation>
    </message>
    <message>
        <source>Per order, most</source>
        <translation>Par commande, au plus</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>No order is found by this. Search for its number.</source>
        <translation>Aucune commande trouvée. Cherchez par son numéro.</translation>
    </message>
    <message>
        <source>Nothing that matches was done. Clear the filters for more.</source>
        <translation>Rien de tel n’a été fait. Effacez les filtres pour en voir plus.</translation>
    </message>
    <message>
        <source>Nothing was done yet. What is, appears here by itself.</source>
        <translation>Rien n’a encore été fait. Tout apparaîtra ici de soi-même.</translation>
    </message>
    <message>
        <source>An order&apos;s number in the search shows its entries only.</source>
        <translation>Un numéro de commande dans la recherche ne montre que ses entrées.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Every checkpoint</source>
        <translation>Tous les points de contrôle</translation>
    </message>
    <message>
        <source>Refused only</source>
        <translation>Refusés seulement</translation>
    </message>
    <message>
        <source>A ticket&apos;s serial</source>
        <translation>Numéro d&apos;un billet</translation>
    </message>
    <message>
        <source>Nobody was refused.</source>
        <translation>Personne n&apos;a été refusé.</translation>
    </message>
    <message>
        <source>The incident is closed, and your note is kept with it.</source>
        <translation>L&apos;incident est clos, et votre note est conservée avec lui.</translation>
    </message>
    <message>
        <source>No events yet, so nobody can come in.</source>
        <translation>Aucun événement encore, donc personne ne peut entrer.</translation>
    </message>
    <message>
        <source>No scan matches. Esc shows all of them.</source>
        <translation>Aucun passage ne correspond. Échap les montre tous.</translation>
    </message>
    <message>
        <source>No scans yet. They appear here as they happen.</source>
        <translation>Aucun passage encore. Ils apparaissent ici au fur et à mesure.</translation>
    </message>
    <message>
        <source>Refused today, by reason</source>
        <translation>Refusés ce jour, par motif</translation>
    </message>
    <message>
        <source>inside through it</source>
        <translation>à l&apos;intérieur par là</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>entrées %1</translation>
    </message>
    <message>
        <source>out %1</source>
        <translation>sorties %1</translation>
    </message>
    <message>
        <source>refused today %1</source>
        <translation>refusés ce jour %1</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Points de contrôle</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 à traiter</translation>
    </message>
    <message>
        <source>Nobody was let in who should not have been.</source>
        <translation>Personne n&apos;est entré à tort.</translation>
    </message>
    <message>
        <source>Close it…</source>
        <translation>Clore…</translation>
    </message>
    <message>
        <source>Its scans</source>
        <translation>Ses passages</translation>
    </message>
    <message>
        <source>Cancel payment %1?</source>
        <translation>Annuler le paiement %1&#xa0;?</translation>
    </message>
    <message>
        <source>It is taken off the reader or its page closed, and can never be paid. The order stays, and can be paid another way while its tickets are held.</source>
        <translation>Il est retiré du lecteur ou sa page est fermée, et il ne pourra jamais être payé. La commande reste et peut être payée autrement tant que ses billets sont réservés.</translation>
    </message>
    <message>
        <source>Cancel the payment</source>
        <translation>Annuler le paiement</translation>
    </message>
    <message>
        <source>It is written down, and off everybody&apos;s list.</source>
        <translation>C’est noté, et retiré de toutes les listes.</translation>
    </message>
    <message>
        <source>The provider was asked. The payment is now: %1.</source>
        <translation>Le prestataire a été interrogé. Le paiement est maintenant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The payment is called off. No money was taken.</source>
        <translation>Le paiement est annulé. Aucun argent n’a été prélevé.</translation>
    </message>
    <message>
        <source>The provider does not answer. The payment is called off as soon as it does; if it is paid before, the money goes back by itself.</source>
        <translation>Le prestataire ne répond pas. Le paiement sera annulé dès qu’il répondra&#xa0;; s’il est payé avant, l’argent est rendu automatiquement.</translation>
    </message>
    <message>
        <source>It is paid already, or money is moving right now: it cannot be cancelled. Refund it once it is paid.</source>
        <translation>Il est déjà payé, ou l’argent est en mouvement&#xa0;: il ne peut pas être annulé. Remboursez-le une fois payé.</translation>
    </message>
    <message>
        <source>Choose a payment to see where its money is.</source>
        <translation>Choisissez un paiement pour voir où est l’argent.</translation>
    </message>
    <message>
        <source>Ask the provider now</source>
        <translation>Interroger le prestataire</translation>
    </message>
    <message>
        <source>Cancel payment…</source>
        <translation>Annuler le paiement…</translation>
    </message>
    <message>
        <source>Show the order</source>
        <translation>Afficher la commande</translation>
    </message>
    <message>
        <source>The reference is on the clipboard.</source>
        <translation>La référence est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Copy the payment&apos;s reference</source>
        <translation>Copier la référence du paiement</translation>
    </message>
    <message>
        <source>for order</source>
        <translation>pour la commande</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>Espèces reçues</translation>
    </message>
    <message>
        <source>Change given</source>
        <translation>Monnaie rendue</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>Dernière tentative</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation>Demandé en dernier</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Provider&apos;s id</source>
        <translation>Id. du prestataire</translation>
    </message>
    <message>
        <source>Every way of paying</source>
        <translation>Tous les moyens de paiement</translation>
    </message>
    <message>
        <source>What was done about it?</source>
        <translation>Qu’a-t-on fait&#xa0;?</translation>
    </message>
    <message>
        <source>Paid out by bank transfer, for instance</source>
        <translation>Par exemple&#xa0;: remboursé par virement</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Le noter</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Your name and the time are kept with it.</source>
        <translation>Votre nom et l’heure sont conservés avec.</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Demande quelqu’un</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Fait…</translation>
    </message>
    <message>
        <source>Say what was done about it</source>
        <translation>Dire ce qui a été fait</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Contestation</translation>
    </message>
    <message>
        <source>Answer it in the provider&apos;s dashboard before %1.</source>
        <translation>Répondez-y dans le tableau de bord du prestataire avant le %1.</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Remboursé en partie</translation>
    </message>
    <message>
        <source>Waits to be paid</source>
        <translation>En attente de paiement</translation>
    </message>
    <message>
        <source>Stuck, open for 15 min</source>
        <translation>Bloqué, ouvert depuis 15 min</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation>Pas encore terminé</translation>
    </message>
    <message>
        <source>Nobody was asked for a card yet. No money has moved.</source>
        <translation>Aucune carte n’a encore été demandée. Aucun argent n’a bougé.</translation>
    </message>
    <message>
        <source>The buyer is being asked to pay. No money has moved yet, as far as we know.</source>
        <translation>L’acheteur est invité à payer. À notre connaissance, aucun argent n’a encore bougé.</translation>
    </message>
    <message>
        <source>The money is moving right now. The provider says soon how it ended.</source>
        <translation>L’argent est en mouvement. Le prestataire dira bientôt le résultat.</translation>
    </message>
    <message>
        <source>The last attempt took no money. The buyer can try again.</source>
        <translation>La dernière tentative n’a rien prélevé. L’acheteur peut réessayer.</translation>
    </message>
    <message>
        <source>An answer was lost, so nobody knows yet whether the money moved. Its tickets are kept; the provider is asked again and again. The buyer must not pay twice.</source>
        <translation>Une réponse s’est perdue&#xa0;: on ne sait pas encore si l’argent a bougé. Les billets sont gardés&#xa0;; le prestataire est interrogé sans cesse. L’acheteur ne doit pas payer deux fois.</translation>
    </message>
    <message>
        <source>Declined by the bank</source>
        <translation>Refusé par la banque</translation>
    </message>
    <message>
        <source>Not enough money on it</source>
        <translation>Solde insuffisant</translation>
    </message>
    <message>
        <source>The card has expired</source>
        <translation>La carte a expiré</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>Code PIN erroné</translation>
    </message>
    <message>
        <source>A card that is not accepted</source>
        <translation>Carte non acceptée</translation>
    </message>
    <message>
        <source>Cancelled by the buyer</source>
        <translation>Annulé par l’acheteur</translation>
    </message>
    <message>
        <source>The bank could not confirm the buyer</source>
        <translation>La banque n’a pas pu confirmer l’acheteur</translation>
    </message>
    <message>
        <source>Refused on the buyer&apos;s phone</source>
        <translation>Refusé sur le téléphone de l’acheteur</translation>
    </message>
    <message>
        <source>No mobile money account has this number</source>
        <translation>Aucun compte mobile money n’a ce numéro</translation>
    </message>
    <message>
        <source>This way of paying does not work now</source>
        <translation>Ce moyen de paiement ne fonctionne pas en ce moment</translation>
    </message>
    <message>
        <source>Nobody paid in time</source>
        <translation>Personne n’a payé à temps</translation>
    </message>
    <message>
        <source>The card reader was busy</source>
        <translation>Le lecteur de carte était occupé</translation>
    </message>
    <message>
        <source>The card reader was offline</source>
        <translation>Le lecteur de carte était hors ligne</translation>
    </message>
    <message>
        <source>The card reader had a fault</source>
        <translation>Le lecteur de carte était en panne</translation>
    </message>
    <message>
        <source>The provider did not answer</source>
        <translation>Le prestataire n’a pas répondu</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>Attend une réponse</translation>
    </message>
    <message>
        <source>The bank decides</source>
        <translation>La banque décide</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>No payment is like this. Good news, if you look for trouble.</source>
        <translation>Aucun paiement de ce genre. Bonne nouvelle si vous cherchez un problème.</translation>
    </message>
    <message>
        <source>No payments yet. The first one appears here by itself.</source>
        <translation>Pas encore de paiement. Le premier apparaîtra ici tout seul.</translation>
    </message>
    <message>
        <source>Payments: %1</source>
        <translation>Paiements&#xa0;: %1</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Ce que l’on sait</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <source>Who came in, what they showed, what was agreed</source>
        <translation>Qui est entré, ce qui a été montré, ce qui a été convenu</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>Clore l&apos;incident</translation>
    </message>
    <message>
        <source>The scan stays as it is. Your name and the note are kept.</source>
        <translation>Le passage reste tel quel. Votre nom et la note sont conservés.</translation>
    </message>
    <message>
        <source>The note may have 2000 characters, and has %1.</source>
        <translation>La note peut avoir 2000 caractères, elle en a %1.</translation>
    </message>
</context>
</TS>
