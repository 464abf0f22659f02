"""What letters say in English."""

from server.letters.wording import LetterWords, Told
from ticketing.mail import LetterKind

WORDS = LetterWords(
    told={
        LetterKind.TICKETS: Told(
            subject="Your tickets for {event}",
            heading="Your tickets are here",
            lead="Thank you. Show one code per person at the entrance: from this e-mail, from the "
            "attached PDF, or from your order\u2019s page.",
            button="Open my tickets",
        ),
        LetterKind.REFUND: Told(
            subject="{amount} paid back: {event}",
            heading="Your money is on its way back",
            lead="We have given back {amount} of your order. It goes the way you paid; a bank "
            "often takes five to ten days to show it.",
            state="{amount} paid back",
            button="See my order",
        ),
        LetterKind.EVENT_CANCELLED: Told(
            subject="Cancelled: {event}",
            heading="This event will not take place",
            lead="We are sorry: {event} is cancelled. Your tickets are not valid any more, and "
            "there is nothing you need to do.",
            state="Cancelled",
            button="See my order",
        ),
        LetterKind.TICKET_RECEIVED: Told(
            subject="{name} has passed a ticket on to you: {event}",
            heading="You have a ticket",
            lead="{name} has passed a ticket for {event} on to you. It is yours now: show its code "
            "at the entrance.",
            button="Open my ticket",
            note="Keep this e-mail to yourself: whoever has its link has the ticket.",
        ),
        LetterKind.TICKET_PASSED_ON: Told(
            subject="You passed a ticket on: {event}",
            heading="Your ticket has a new holder",
            lead="Your ticket for {event} now belongs to {name}. The code you had does not open "
            "anything any more.",
            note="Was it not you? Please tell the box office soon.",
        ),
        LetterKind.TICKET_REPLACED: Told(
            subject="Your new ticket for {event}",
            heading="Your ticket has a new code",
            lead="Your ticket for {event} was issued anew. Please use this one: the old code and "
            "old prints do not open anything any more.",
            button="Open my ticket",
        ),
        LetterKind.WAITING_OFFER: Told(
            subject="Tickets for you: {event}",
            heading="Tickets are there for you",
            lead="It is your turn: {n} \u00d7 {tier} for {event} are kept for you until {until}.",
            state="Kept until {until}",
            button="Take the tickets",
            note="If you do not want them, do nothing: they go to the next in line.",
        ),
        LetterKind.APPROVAL_GIVEN: Told(
            subject="Approved: your order for {event}",
            heading="Your order is approved",
            lead="You can pay for it now. Your tickets are kept for you until {until}.",
            state="Approved",
            button="Go to my order",
        ),
        LetterKind.APPROVAL_REFUSED: Told(
            subject="Your order for {event}",
            heading="Your order was not approved",
            lead="We are sorry: {organiser} could not approve your order for {event}. You have not "
            "been charged.",
            state="Not approved",
        ),
        LetterKind.CONFIRM_ADDRESS: Told(
            subject="Confirm your e-mail address",
            heading="Is this your address?",
            lead="Welcome, {name}. Confirm your address, and your account is ready; tickets bought "
            "with it will be there.",
            button="Confirm my address",
            note="The link is good until {until}. If you did not ask for an account, do nothing.",
        ),
        LetterKind.PASSWORD_RESET: Told(
            subject="Choose a new password",
            heading="Choose a new password",
            lead="Somebody, hopefully you, asked for a new password for this address.",
            button="Choose a new password",
            note="The link is good until {until}, once. If it was not you, do nothing: your "
            "password stays as it is.",
        ),
        LetterKind.STAFF_INVITATION: Told(
            subject="Join {organiser}",
            heading="You are invited",
            lead="{organiser} invites you to work with them in Wicket.",
            button="Accept the invitation",
            note="The link is good until {until}.",
        ),
    },
    one_ticket=Told(
        subject="Your ticket for {event}",
        heading="Your ticket is here",
        lead="Thank you. Show its code at the entrance: from this e-mail, from the attached PDF, "
        "or from your order\u2019s page.",
        button="Open my ticket",
    ),
    order="Order {number}",
    doors="doors {time}",
    starts="starts {time}",
    position="Ticket {n} of {total}",
    admits="Lets in {n} people",
    count_of="{n} \u00d7 {name}",
    discount="Discount",
    donation="Donation",
    total="Total",
    tax="Tax included",
    free="Free",
    paid_by="Paid by",
    card="{brand} ending in {last4}",
    cash="Cash",
    online="Online",
    reference="Payment",
    more_codes="The codes of all {total} tickets are in the attached PDF.",
    attached="A PDF to print is attached.",
    attached_receipt="The receipt is attached too.",
    attached_calendar="The date is attached for your calendar.",
    symbol="QR code of ticket {serial}",
    message="{name} writes",
    reason="Reason",
    given_back="{amount} goes back automatically, the way you paid.",
    nothing_paid="You had paid nothing, so nothing is given back.",
    somebody="Somebody",
    link="If the button does not work, copy this address into your browser:",
    reply="Questions? Just reply to this e-mail.",
    sent_by="{organiser}, with Wicket",
    sent_to="Sent to {to}.",
)
