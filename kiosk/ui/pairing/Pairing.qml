pragma Singleton
import QtQuick

// What the pairing screen shows, filled by kiosk/ui/pairing/view_model.py, and what is asked of it.
QtObject {
    signal asked(press: string)
    signal typed(character: string)
    signal languageAsked(code: string)

    property string kind
    property string address
    property string code
    property string codeAlphabet
    property string addressAlphabet
    property int missing
    property bool onAddress
    property bool read
    property bool busy
    property bool removed
    property string trouble
    property string otherName

    property string language
    property string otherLanguage
    property string otherLanguageName

    property bool hasCamera
    property int cameraFrame
}
