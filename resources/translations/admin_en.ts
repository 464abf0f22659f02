<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Admin</name>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out. Sign in again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many tries. Wait a minute, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached. What you see may be old; it is asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer, so nobody knows yet whether the money went back. Try again: it goes back once at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address or the password is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code that your authenticator shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password or code is not right. A code is good for half a minute: take a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait a quarter of an hour, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is suspended. Ask an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account needs a second factor first. Set one up, then sign in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account works for no organiser. A manager can invite you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Wicket server at this address. Check address and network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there any more, or not yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order cannot do this as it stands now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment of this order is still under way, so it cannot be cancelled yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This much cannot be given back any more. Nothing was given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough cash in your drawer. Nothing was given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash goes back from your own drawer: open one first. Nothing was given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket was changed meanwhile. Nothing was given back; look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Nothing of theirs or yours is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price is fixed since the first sale. Another price is another tier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many are sold, held or with kiosks already: the quantity cannot be less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card service does not answer. Nothing was given back; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this payment is left to give back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes back. Its tickets admit nobody any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tickets are mailed to %1 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tickets are in %1, ready to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel order %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tickets go back on sale. Nobody has paid for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is cancelled. Its tickets are on sale again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is approved. Its buyer is told by mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse order %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is cancelled, and its buyer is told by mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is refused. Its buyer is told by mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an order to see its tickets, its money and its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax %1, included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the order&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events here. They are made over the server&apos;s interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody sees it, and its tiers go on sale at their times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On sale from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On sale until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held, not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fulfilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits to be paired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not heard of yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera sees nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tickets known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wait to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock off by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated, no money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined, not charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order placed, tickets held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held for longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed, tickets made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected at a kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets mailed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked to stop the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer asks for a refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed at the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dispute is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail waits to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail could not be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for this gate now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gate decided alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off from the others, the gate knew of no earlier entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in on a void ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off from the server, the gate did not know it was void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in on a refunded ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off from the server, the gate knew of no refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in on an old code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off from the server, the gate did not know the newer code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused at the gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket made void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket issued anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendee named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order matches. Search for less, or clear the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No orders yet. The first one appears here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money by method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrivals by hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has come through a gate today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given back %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 expected today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scans today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry to see its facts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written just now; it is sealed in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed as entry %1 of the chain, with the mark %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused at the gates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with kiosks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copies the chosen rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them back on sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the amount to confirm: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 of this payment is left to give back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These tickets stop admitting at once, at every gate that is online. Gates that are cut off learn it when they come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the tickets that are given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid %1 · refunded so far %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To give back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be taken back. In the audit as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder cannot come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look, language, signing out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of your authenticator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to Wicket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For those who run events: orders, money, gates and reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is making the file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to report of these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were signed out. Sign in again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order, serial, name, payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1 … 9 pages · Ctrl+F search · F5 ask again · Esc back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you. What does, appears here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment open for too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment needs a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A buyer asks for a refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in, and should not have been</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device&apos;s report was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order waits for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device is silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A printer cannot print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A camera sees nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New pairing code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It forgets everything and works no more. Tickets it holds to sell are void. It cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No devices yet. Pair a kiosk, a gate or a desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wicket, by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets lent to kiosks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount code used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donation changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispute ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in by a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names looked up at a gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused report looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting list joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting list left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket offered to who waited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting list&apos;s rules changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organiser added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organiser changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organiser&apos;s picture changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organiser&apos;s mark changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event&apos;s picture changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promoter added to an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promoter taken off an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiers put in another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More sold than there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vouchers made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account works again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password set anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second factor set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second factor removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promoter verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promoter not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairing code made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device paired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New pairing code made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of card readers added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card reader added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card reader changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card reader set free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card reader removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets lent to a kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lent tickets returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lent tickets&apos; time ran out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lent tickets taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash drawer opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash drawer counted and closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash taken for an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift begun at a kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it on the device, or let its camera see it. Good until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gate stands at a checkpoint, and no event here has one yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of paying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways of paying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash drawers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clerks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holders may pass it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person approves each order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this tier meanwhile. Theirs is: %1. Save again for yours, or take theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed other fields meanwhile. They are shown here beside yours: look, and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price is fixed since the first sale (sold: %1). Another price is another tier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1: so many are sold, held or with kiosks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per order, least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per order, most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order is found by this. Search for its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that matches was done. Clear the filters for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done yet. What is, appears here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order&apos;s number in the search shows its entries only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket&apos;s serial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The incident is closed, and your note is kept with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events yet, so nobody can come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scan matches. Esc shows all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scans yet. They appear here as they happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused today, by reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside through it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was let in who should not have been.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel payment %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is taken off the reader or its page closed, and can never be paid. The order stays, and can be paid another way while its tickets are held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written down, and off everybody&apos;s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider was asked. The payment is now: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment is called off. No money was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not answer. The payment is called off as soon as it does; if it is paid before, the money goes back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is paid already, or money is moving right now: it cannot be cancelled. Refund it once it is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a payment to see where its money is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel payment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the payment&apos;s reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every way of paying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done about it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid out by bank transfer, for instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name and the time are kept with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what was done about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer it in the provider&apos;s dashboard before %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits to be paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stuck, open for 15 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was asked for a card yet. No money has moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer is being asked to pay. No money has moved yet, as far as we know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money is moving right now. The provider says soon how it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last attempt took no money. The buyer can try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer was lost, so nobody knows yet whether the money moved. Its tickets are kept; the provider is asked again and again. The buyer must not pay twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined by the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough money on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card that is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by the buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank could not confirm the buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused on the buyer&apos;s phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mobile money account has this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This way of paying does not work now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody paid in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card reader was busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card reader was offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card reader had a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment is like this. Good news, if you look for trouble.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payments yet. The first one appears here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came in, what they showed, what was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan stays as it is. Your name and the note are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note may have 2000 characters, and has %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
