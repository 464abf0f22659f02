pragma ComponentBehavior: Bound
import QtQuick

// One order: what it is, its tickets, and what may be done with it.
FocusScope {
    id: page

    property bool refunding: false
    readonly property bool refunded: Staff.done === "given_back"

    onRefundedChanged: if (refunded)
        refunding = false

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: page.refunding ? refund : facts
    }
    Component {
        id: facts
        OrderFacts {
            onRefundAsked: page.refunding = true
        }
    }
    Component {
        id: refund
        Refund {
            onBackAsked: page.refunding = false
        }
    }
}
