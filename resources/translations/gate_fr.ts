<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AloneBand</name>
    <message>
        <source>Alone: not confirmed</source>
        <translation>Seul&#xa0;: non confirmé</translation>
    </message>
    <message numerus="yes">
        <source>%n scans waiting</source>
        <translation>
            <numerusform>%n scan en attente</numerusform>
            <numerusform>%n scans en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallHead</name>
    <message>
        <source>Supervisor</source>
        <translation>Responsable</translation>
    </message>
</context>
<context>
    <name>CameraLost</name>
    <message>
        <source>Camera lost</source>
        <translation>Caméra perdue</translation>
    </message>
    <message>
        <source>Looking for it again. Scanning goes on by itself when it is back.</source>
        <translation>Nous la cherchons. Le scan reprend tout seul dès qu’elle est revenue.</translation>
    </message>
</context>
<context>
    <name>Cameras</name>
    <message>
        <source>Choose a camera</source>
        <translation>Choisir une caméra</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisée</translation>
    </message>
    <message>
        <source>No camera is plugged in.</source>
        <translation>Aucune caméra n’est branchée.</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
</context>
<context>
    <name>DirectionSwitch</name>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Sortie</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Dark here: hold it to a light</source>
        <translation>Trop sombre&#xa0;: approchez une lumière</translation>
    </message>
    <message>
        <source>Hold the code in the frame</source>
        <translation>Placez le code dans le cadre</translation>
    </message>
    <message>
        <source>Dark here: switch on the light</source>
        <translation>Trop sombre&#xa0;: allumez la lumière</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lumière</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
</context>
<context>
    <name>FinderButton</name>
    <message>
        <source>%1, on</source>
        <translation>%1, allumée</translation>
    </message>
</context>
<context>
    <name>GateWords</name>
    <message>
        <source>%1 loaded</source>
        <translation>%1 en mémoire</translation>
    </message>
    <message>
        <source>Paired</source>
        <translation>Appairé</translation>
    </message>
    <message>
        <source>The server has removed this device</source>
        <translation>Le serveur a retiré cet appareil</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Point de contrôle</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>Pas encore chargé</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Clés de signature</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Billets</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Répond</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>refusé par le serveur</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>transmis</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>Tickets known %1</source>
        <translation>Billets connus %1</translation>
    </message>
    <message>
        <source>Clock right</source>
        <translation>Horloge juste</translation>
    </message>
    <message>
        <source>Somebody here only claims to be %1</source>
        <translation>Quelqu’un ici se fait passer pour %1</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Undo of “%1”</source>
        <translation>Annulation de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>refused, seen</source>
        <translation>refusé, vu</translation>
    </message>
    <message>
        <source>Every green is confirmed</source>
        <translation>Chaque vert est confirmé</translation>
    </message>
    <message>
        <source>nothing is lost</source>
        <translation>rien n’est perdu</translation>
    </message>
    <message>
        <source>Clock %1 behind</source>
        <translation>Horloge en retard de %1</translation>
    </message>
    <message>
        <source>Clock %1 ahead</source>
        <translation>Horloge en avance de %1</translation>
    </message>
    <message>
        <source>Hand scanner lost: plug it in again</source>
        <translation>Douchette perdue&#xa0;: rebranchez-la</translation>
    </message>
    <message>
        <source>Battery at %1 %: plug it in</source>
        <translation>Batterie à %1&#xa0;%&#xa0;: branchez-la</translation>
    </message>
    <message>
        <source>Storage almost full: %1 MB left</source>
        <translation>Stockage presque plein&#xa0;: reste %1 Mo</translation>
    </message>
    <message>
        <source>Gates %1 of %2</source>
        <translation>Contrôles %1 sur %2</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Hors ligne depuis %1</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>seul</translation>
    </message>
    <message>
        <source>This gate cannot open</source>
        <translation>Ce contrôle ne peut pas ouvrir</translation>
    </message>
    <message>
        <source>It has forgotten its tickets and keys. Scans it has not reported yet are kept: they go to the server once it is paired again.</source>
        <translation>Il a oublié ses billets et ses clés. Les scans pas encore transmis sont gardés&#xa0;: ils partent au serveur dès qu’il est appairé de nouveau.</translation>
    </message>
    <message>
        <source>The server no longer knows this device. Pair it again.</source>
        <translation>Le serveur ne connaît plus cet appareil. Appairez-le de nouveau.</translation>
    </message>
    <message>
        <source>Full. Free some space</source>
        <translation>Plein. Libérez de la place</translation>
    </message>
    <message>
        <source>Can only be read</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Held by another program</source>
        <translation>Occupé par un autre programme</translation>
    </message>
    <message>
        <source>Does not write</source>
        <translation>N’écrit pas</translation>
    </message>
    <message>
        <source>It cannot keep scans, so it would forget whom it let in. It does not.</source>
        <translation>Il ne peut pas garder les scans et oublierait qui il a laissé entrer. Il n’ouvre donc pas.</translation>
    </message>
    <message>
        <source>Free some space on its disk: it opens by itself.</source>
        <translation>Libérez de la place sur son disque&#xa0;: il ouvre tout seul.</translation>
    </message>
    <message>
        <source>Its disk takes nothing new. Start this machine again; if that does not help, have the disk looked at.</source>
        <translation>Son disque n’accepte plus rien. Redémarrez cet appareil&#xa0;; si cela n’aide pas, faites examiner le disque.</translation>
    </message>
    <message>
        <source>Another program on this machine holds its file. Close that one: it opens by itself.</source>
        <translation>Un autre programme de cet appareil occupe son fichier. Fermez-le&#xa0;: il ouvre tout seul.</translation>
    </message>
    <message>
        <source>Start this machine again; if that does not help, take another one and have the disk looked at.</source>
        <translation>Redémarrez cet appareil&#xa0;; si cela n’aide pas, prenez-en un autre et faites examiner le disque.</translation>
    </message>
    <message>
        <source>This gate is getting ready</source>
        <translation>Ce contrôle se prépare</translation>
    </message>
    <message>
        <source>It is loading keys and tickets. It opens by itself.</source>
        <translation>Il charge les clés et les billets. Il ouvre tout seul.</translation>
    </message>
    <message>
        <source>It has no tickets and no keys yet. It would refuse everyone, or let everyone in. So it does neither.</source>
        <translation>Il n’a encore ni billets ni clés. Il refuserait tout le monde, ou laisserait entrer tout le monde. Il ne fait donc ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>The server does not know this device</source>
        <translation>Le serveur ne connaît pas cet appareil</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>pas ouvert</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>No exceptions for this one</source>
        <translation>Aucune exception ici</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrée %1</translation>
    </message>
    <message>
        <source>not seen here before</source>
        <translation>jamais vu ici</translation>
    </message>
    <message>
        <source>first entry</source>
        <translation>première entrée</translation>
    </message>
    <message>
        <source>Genuine ticket</source>
        <translation>Billet authentique</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Au revoir</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Go in</source>
        <translation>Entrez</translation>
    </message>
    <message>
        <source>Let in by %1</source>
        <translation>Autorisé par %1</translation>
    </message>
    <message>
        <source>Let in by a supervisor</source>
        <translation>Autorisé par un responsable</translation>
    </message>
    <message>
        <source>Not a ticket</source>
        <translation>Pas un billet</translation>
    </message>
    <message>
        <source>This is some other QR code</source>
        <translation>C’est un autre code QR</translation>
    </message>
    <message>
        <source>Ask for the ticket itself</source>
        <translation>Demandez le vrai billet</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Faux billet</translation>
    </message>
    <message>
        <source>The signature does not match</source>
        <translation>La signature ne correspond pas</translation>
    </message>
    <message>
        <source>Call security, stay calm</source>
        <translation>Appelez la sécurité, calmement</translation>
    </message>
    <message>
        <source>The holder may have been cheated</source>
        <translation>Le porteur a pu être trompé</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>No ticket of ours has this serial</source>
        <translation>Aucun billet ne porte ce numéro</translation>
    </message>
    <message>
        <source>No ticket of ours has this code</source>
        <translation>Aucun billet ne porte ce code</translation>
    </message>
    <message>
        <source>Ask for the code itself</source>
        <translation>Demandez le code exact</translation>
    </message>
    <message>
        <source>Check each character, or scan the ticket</source>
        <translation>Vérifiez chaque caractère, ou scannez le billet</translation>
    </message>
    <message>
        <source>This is for %1</source>
        <translation>C’est pour %1</translation>
    </message>
    <message>
        <source>Other event</source>
        <translation>Autre événement</translation>
    </message>
    <message>
        <source>The ticket is for another event</source>
        <translation>Le billet est pour un autre événement</translation>
    </message>
    <message>
        <source>Show them the other door</source>
        <translation>Montrez l’autre porte</translation>
    </message>
    <message>
        <source>The ticket is good there</source>
        <translation>Le billet y est valable</translation>
    </message>
    <message>
        <source>This ticket is for %1</source>
        <translation>Ce billet est pour %1</translation>
    </message>
    <message>
        <source>Wrong day</source>
        <translation>Mauvais jour</translation>
    </message>
    <message>
        <source>This ticket is for another date</source>
        <translation>Ce billet est pour une autre date</translation>
    </message>
    <message>
        <source>Come back for that date</source>
        <translation>Revenir à cette date</translation>
    </message>
    <message>
        <source>The ticket stays valid</source>
        <translation>Le billet reste valable</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Allez à %1</translation>
    </message>
    <message>
        <source>Wrong gate</source>
        <translation>Mauvaise porte</translation>
    </message>
    <message>
        <source>This ticket enters elsewhere</source>
        <translation>Ce billet entre ailleurs</translation>
    </message>
    <message>
        <source>Show them the way</source>
        <translation>Montrez le chemin</translation>
    </message>
    <message>
        <source>Old code</source>
        <translation>Ancien code</translation>
    </message>
    <message>
        <source>A newer code was made</source>
        <translation>Un code plus récent existe</translation>
    </message>
    <message>
        <source>Other gate</source>
        <translation>Autre porte</translation>
    </message>
    <message>
        <source>Without the server, only that gate lets it in</source>
        <translation>Sans serveur, seule cette porte le laisse entrer</translation>
    </message>
    <message>
        <source>Page or paper. Or type the serial</source>
        <translation>Page ou papier. Ou saisissez le numéro</translation>
    </message>
    <message>
        <source>Ask for the newest ticket</source>
        <translation>Demandez le billet le plus récent</translation>
    </message>
    <message>
        <source>Or the ticket page, freshly opened</source>
        <translation>Ou la page du billet, rouverte</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Cancelled by the venue</source>
        <translation>Annulé par la salle</translation>
    </message>
    <message>
        <source>Send to the box office</source>
        <translation>Envoyez au guichet</translation>
    </message>
    <message>
        <source>They can see why, and what was paid back</source>
        <translation>On y voit pourquoi, et ce qui a été remboursé</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>The money was paid back</source>
        <translation>L’argent a été rendu</translation>
    </message>
    <message>
        <source>A new ticket can be bought there</source>
        <translation>On peut y acheter un autre billet</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Non payé</translation>
    </message>
    <message>
        <source>The order is still open</source>
        <translation>La commande est encore ouverte</translation>
    </message>
    <message>
        <source>Pay at a kiosk</source>
        <translation>Payer à une borne</translation>
    </message>
    <message>
        <source>Then scan again</source>
        <translation>Puis scannez de nouveau</translation>
    </message>
    <message>
        <source>This gate opens at %1</source>
        <translation>Ouverture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Trop tôt</translation>
    </message>
    <message>
        <source>Come back then</source>
        <translation>Revenir à cette heure</translation>
    </message>
    <message>
        <source>The ticket is good</source>
        <translation>Le billet est valable</translation>
    </message>
    <message>
        <source>This gate closed at %1</source>
        <translation>Fermé depuis %1</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Trop tard</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>Appelez un responsable</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>The venue has a note on this ticket</source>
        <translation>La salle a une note sur ce billet</translation>
    </message>
    <message>
        <source>Used %1 at %2</source>
        <translation>Utilisé&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Déjà utilisé</translation>
    </message>
    <message>
        <source>Or call a supervisor</source>
        <translation>Ou appelez un responsable</translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>Pas entré</translation>
    </message>
    <message>
        <source>No entry was scanned</source>
        <translation>Aucune entrée n’a été scannée</translation>
    </message>
    <message>
        <source>Scan it as an entry first</source>
        <translation>Scannez d’abord une entrée</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>counts no more</source>
        <translation>ne compte plus</translation>
    </message>
    <message>
        <source>the server is told later</source>
        <translation>le serveur le saura plus tard</translation>
    </message>
    <message>
        <source>Too late to undo</source>
        <translation>Trop tard pour annuler</translation>
    </message>
    <message>
        <source>It still counts. A supervisor can annul it.</source>
        <translation>Il compte encore. Un responsable peut l’annuler.</translation>
    </message>
    <message>
        <source>Not taken back, it still counts</source>
        <translation>Non annulé, il compte encore</translation>
    </message>
    <message>
        <source>taken back, waiting</source>
        <translation>annulé, en attente</translation>
    </message>
    <message>
        <source>undo refused, it counts</source>
        <translation>annulation refusée, il compte</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>The server is needed for this</source>
        <translation>Il faut le serveur pour cela</translation>
    </message>
    <message>
        <source>Only it knows PINs, and it does not answer. Try again in a moment, or send them to the box office.</source>
        <translation>Lui seul connaît les codes PIN, et il ne répond pas. Réessayez dans un instant, ou envoyez au guichet.</translation>
    </message>
    <message>
        <source>The server gave no answer</source>
        <translation>Le serveur n’a pas répondu</translation>
    </message>
    <message>
        <source>Type the PIN again: nobody is let in twice.</source>
        <translation>Retapez le code PIN&#xa0;: personne n’entre deux fois.</translation>
    </message>
    <message>
        <source>The server does not know this scan yet</source>
        <translation>Le serveur ne connaît pas encore ce scan</translation>
    </message>
    <message>
        <source>Scan the ticket again, then call the supervisor.</source>
        <translation>Scannez de nouveau le billet, puis appelez le responsable.</translation>
    </message>
    <message>
        <source>No supervisor has a PIN here</source>
        <translation>Aucun responsable n’a de code PIN ici</translation>
    </message>
    <message>
        <source>They set one in their account. Send them to the box office now.</source>
        <translation>Il se crée dans leur compte. Pour l’instant, envoyez au guichet.</translation>
    </message>
    <message>
        <source>This PIN is not right</source>
        <translation>Code PIN incorrect</translation>
    </message>
    <message>
        <source>Type it again. After five wrong ones it is locked.</source>
        <translation>Retapez-le. Après cinq erreurs, il est bloqué.</translation>
    </message>
    <message>
        <source>Locked for %1 min. Another supervisor can type.</source>
        <translation>Bloqué %1 min. Un autre responsable peut taper.</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>Trop de codes PIN faux</translation>
    </message>
    <message>
        <source>The server refused this</source>
        <translation>Le serveur a refusé</translation>
    </message>
    <message>
        <source>This gate is not at that checkpoint any more.</source>
        <translation>Cette porte n’est plus à ce point de contrôle.</translation>
    </message>
    <message>
        <source>The server has no such checkpoint any more.</source>
        <translation>Le serveur n’a plus ce point de contrôle.</translation>
    </message>
    <message>
        <source>The server has another scan under the same number.</source>
        <translation>Le serveur a un autre scan sous le même numéro.</translation>
    </message>
    <message>
        <source>A gate can undo for 15 minutes only. Ask a supervisor to annul it.</source>
        <translation>Une porte ne peut annuler que pendant 15 minutes. Demandez à un responsable.</translation>
    </message>
    <message>
        <source>Only the gate that let them in can undo it.</source>
        <translation>Seule la porte qui a laissé entrer peut l’annuler.</translation>
    </message>
    <message>
        <source>The server does not know this scan.</source>
        <translation>Le serveur ne connaît pas ce scan.</translation>
    </message>
    <message>
        <source>Somebody was let in on this refusal already, or it was too long ago. Scan the ticket again.</source>
        <translation>Quelqu’un est déjà entré malgré ce refus, ou il date trop. Scannez de nouveau le billet.</translation>
    </message>
    <message>
        <source>The server gave the reason “%1”. Tell whoever runs it.</source>
        <translation>Motif donné par le serveur&#xa0;: «&#xa0;%1&#xa0;». Dites-le à qui s’en occupe.</translation>
    </message>
    <message>
        <source>More than %1 have this name. Type more of it.</source>
        <translation>Plus de %1 portent ce nom. Saisissez-en davantage.</translation>
    </message>
    <message>
        <source>A name proves nothing: ask for an ID too.</source>
        <translation>Un nom ne prouve rien&#xa0;: demandez aussi une pièce d’identité.</translation>
    </message>
    <message>
        <source>At least %1 letters of the name on the ticket.</source>
        <translation>Au moins %1 lettres du nom inscrit sur le billet.</translation>
    </message>
    <message>
        <source>used</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>pas encore utilisé</translation>
    </message>
    <message>
        <source>Search by name is off here</source>
        <translation>La recherche par nom est désactivée ici</translation>
    </message>
    <message>
        <source>It shows names of people. A manager can switch it on for this checkpoint.</source>
        <translation>Elle montre des noms de personnes. Un gestionnaire peut l’activer pour ce point de contrôle.</translation>
    </message>
    <message>
        <source>Search needs the server</source>
        <translation>La recherche a besoin du serveur</translation>
    </message>
    <message>
        <source>It does not answer. Type the serial, or try again in a moment.</source>
        <translation>Il ne répond pas. Saisissez le numéro, ou réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Too many searches</source>
        <translation>Trop de recherches</translation>
    </message>
    <message>
        <source>Wait a minute, then search again.</source>
        <translation>Attendez une minute, puis cherchez de nouveau.</translation>
    </message>
    <message>
        <source>The server cannot look for this</source>
        <translation>Le serveur ne peut pas chercher cela</translation>
    </message>
    <message>
        <source>Type another part of the name, or the serial.</source>
        <translation>Saisissez une autre partie du nom, ou le numéro.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Le serveur est interrogé…</translation>
    </message>
    <message>
        <source>No ticket in this name</source>
        <translation>Aucun billet à ce nom</translation>
    </message>
    <message>
        <source>Only names on tickets for this checkpoint are found, and not every ticket has one. Type another part of the name, or the serial.</source>
        <translation>On ne trouve que les noms inscrits sur les billets de ce point de contrôle, et tous n’en portent pas. Saisissez une autre partie du nom, ou le numéro.</translation>
    </message>
</context>
<context>
    <name>Honesty</name>
    <message numerus="yes">
        <source>%n scans waiting</source>
        <translation>
            <numerusform>%n scan en attente</numerusform>
            <numerusform>%n scans en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastScan</name>
    <message>
        <source>Ready for the first scan</source>
        <translation>Prêt pour le premier scan</translation>
    </message>
    <message>
        <source>The newest one always stands here</source>
        <translation>Le plus récent est toujours ici</translation>
    </message>
    <message>
        <source>Undo · %1 s</source>
        <translation>Annuler · %1 s</translation>
    </message>
</context>
<context>
    <name>ManualTabs</name>
    <message>
        <source>Serial or name</source>
        <translation>Numéro ou nom</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Find by name</source>
        <translation>Chercher par nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Beginning of a name</source>
        <translation>Début d’un nom</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
</context>
<context>
    <name>PadGrid</name>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>Effacer le dernier caractère</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back to scanning</source>
        <translation>Retour au scan</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>%n chiffre saisi</numerusform>
            <numerusform>%n chiffres saisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande…</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Laisser entrer</translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message>
        <source>In</source>
        <translation>Entrés</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>cet appareil</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortis</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Dedans</translation>
    </message>
    <message>
        <source>all devices here</source>
        <translation>tous les appareils</translation>
    </message>
    <message>
        <source>as far as known</source>
        <translation>d’après le connu</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>Refused by the server</source>
        <translation>Refusés par le serveur</translation>
    </message>
    <message numerus="yes">
        <source>%n scans of this device need a person</source>
        <translation>
            <numerusform>%n scan de cet appareil demande quelqu’un</numerusform>
            <numerusform>%n scans de cet appareil demandent quelqu’un</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost. These stay here until someone closes them.</source>
        <translation>Rien n’est perdu. Ils restent ici jusqu’à ce que quelqu’un les ferme.</translation>
    </message>
    <message>
        <source>There is nothing here that a person has to see.</source>
        <translation>Rien ici que quelqu’un doive voir.</translation>
    </message>
    <message>
        <source>Send all again</source>
        <translation>Tout renvoyer</translation>
    </message>
</context>
<context>
    <name>RefusedCard</name>
    <message>
        <source>Touch again to close it for good</source>
        <translation>Touchez encore pour fermer</translation>
    </message>
    <message>
        <source>Close as seen</source>
        <translation>Fermer, c’est vu</translation>
    </message>
</context>
<context>
    <name>RemarkPad</name>
    <message>
        <source>Why are they let in?</source>
        <translation>Pourquoi laisser entrer&#xa0;?</translation>
    </message>
    <message>
        <source>On to the PIN</source>
        <translation>Passer au code PIN</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>Scans of this device</source>
        <translation>Scans de cet appareil</translation>
    </message>
    <message numerus="yes">
        <source>%n scans were refused by the server. Nothing is lost: show them to a supervisor.</source>
        <translation>
            <numerusform>%n scan a été refusé par le serveur. Rien n’est perdu&#xa0;: montrez-le à un responsable.</numerusform>
            <numerusform>%n scans ont été refusés par le serveur. Rien n’est perdu&#xa0;: montrez-les à un responsable.</numerusform>
        </translation>
    </message>
    <message>
        <source>No scans yet</source>
        <translation>Pas encore de scan</translation>
    </message>
</context>
<context>
    <name>SerialPad</name>
    <message>
        <source>Type the serial</source>
        <translation>Saisissez le numéro</translation>
    </message>
    <message numerus="yes">
        <source>%n more. I, L, O and U are never on a ticket.</source>
        <translation>
            <numerusform>Encore %n. I, L, O et U ne sont jamais sur un billet.</numerusform>
            <numerusform>Encore %n. I, L, O et U ne sont jamais sur un billet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete. I, L, O and U are never on a ticket.</source>
        <translation>Complet. I, L, O et U ne sont jamais sur un billet.</translation>
    </message>
    <message>
        <source>Looked up by the server, then decided</source>
        <translation>Le serveur cherche, puis décide</translation>
    </message>
    <message>
        <source>Offline: only tickets this gate knows</source>
        <translation>Hors ligne&#xa0;: seuls les billets connus ici</translation>
    </message>
    <message>
        <source>A typed serial proves nothing: look at the holder too</source>
        <translation>Un numéro saisi ne prouve rien&#xa0;: regardez aussi la personne</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>Effacer le dernier caractère</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message numerus="yes">
        <source>Check · %n to go</source>
        <translation>
            <numerusform>Vérifier · encore %n</numerusform>
            <numerusform>Vérifier · encore %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Supervisor</name>
    <message>
        <source>2   PIN of %1</source>
        <translation>2   Code PIN de %1</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Le serveur est interrogé…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Kept in the audit under your name.</source>
        <translation>Consigné dans le journal à votre nom.</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Autre raison</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
</context>
<context>
    <name>SurePill</name>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Next scan</source>
        <translation>Scan suivant</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Encore un</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Type serial</source>
        <translation>Saisir numéro</translation>
    </message>
</context>
<context>
    <name>WhyChoice</name>
    <message>
        <source>1   Why let them in?</source>
        <translation>1   Pourquoi laisser entrer&#xa0;?</translation>
    </message>
    <message>
        <source>Went out, came back</source>
        <translation>Sorti, puis revenu</translation>
    </message>
    <message>
        <source>Scanned by mistake</source>
        <translation>Scanné par erreur</translation>
    </message>
    <message>
        <source>Guest of the venue</source>
        <translation>Invité de la salle</translation>
    </message>
    <message>
        <source>Other, write a note</source>
        <translation>Autre, noter pourquoi</translation>
    </message>
</context>
</TS>
