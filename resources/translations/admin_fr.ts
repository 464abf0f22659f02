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
        <source>Tier</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
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
        <source>Let in</source>
        <translation>Entré</translation>
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
        <source>Event</source>
        <translation>Événement</translation>
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
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
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
</context>
</TS>
