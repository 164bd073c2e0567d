title = My name, my photo, my voice
goal = Protect who I am and ask for help without shame.

son-suyos = Your name, your photo and your voice are yours. Someone can copy them to trick people. If it happens, it is not your fault. You can ask for help.

# Her own page is called Tejidos Lucía (invented). Someone copied it.
pagina-copiada = Your page is Tejidos Lucía. Another copied your photos. What gives it away?
    .from = Unknown page
    .nombre = Tejidos Lucía Oficial 2
    .nombre-why = It looks like your name, but it is not the same.
    .foto = Photo: red huipil
    .foto-why = The photo is yours: they copied it. A photo alone proves nothing.
    .precio = Huipil for 90 pesos, only today
    .precio-why = Very cheap and in a hurry. That is how they attract your clients.
    .deposito = Deposit to Mario R.
    .deposito-why = You do not use that name. The money goes to someone else.

que-hago = You found a page that copied your photos. What do you do?
    .clientas = I warn my clients
    .clientas-why = So they do not deposit there. You protect their money.
    .callar = I close mine and say nothing
    .callar-why = The other would go on tricking. It is not your fault: you can tell.
    .reportar = I report it and ask others to report
    .reportar-why = From several women, the report is stronger.

# The voice may be cloned with a computer. The family agrees on a key word.
audio-hijo = An audio comes in your son's voice: "Mum, send me 2 thousand". Do you send it now?
    .yes-why = He is your son and you love him. Call him first, on his usual number.
    .no-why = To stop a moment is not to abandon him. Call him on his usual number.
    .mucho = Because it is a lot
    .mucho-why = With 100 pesos it would be the same. What matters is who speaks.
    .copiada = Because a voice can be copied
    .copiada-why = That is why you call and ask for the family's key word.
    .manana = Because tomorrow is better
    .manana-why = Tomorrow you will not know who spoke either. A call makes it clear.

# Gentle. Told of another woman, so that nobody has to tell of herself. Answers are not stored.
fotos-intimas = Someone threatens to show a woman's intimate photos. What can help her?
    .pagar = To pay so that they keep quiet
    .pagar-why = It is not her fault. If she pays, they may ask for more. There are people who help.
    .confianza = To keep proof and look for support
    .confianza-why = It is not her fault. Sharing them without consent is a crime. She can block and report with help.
    .sola = To stay silent and alone
    .sola-why = It is not her fault. Someone she trusts can go with her.

que-publico = You are going to write on your sales page. What do you publish and what not?
    .publico = I publish it
    .no-publico = I do not publish it
    .pueblo = The name of my village
    .pueblo-why = It says where your weaving comes from, not which house is yours.
    .en-casa = That I am alone at home today
    .en-casa-why = A stranger could take advantage. That is only for your people.
    .domicilio = My address and my hours
    .domicilio-why = They would know where and when to find you. It is not needed to sell.
    .plaza = That I deliver in the square
    .plaza-why = It is a public place, with people. There you deliver calmly.

computadora-centro = You used the centre's computer. In what order do you finish?
    .guardo = I save my work
    .cierro = I close my account
    .reviso = I see that my name is gone
    .why = With the account open, someone else could enter as you. So you check at the end.

# The copied page again, now seen by a client.
lupita = Lupita saw the copied page.
    .who = Lupita, client
    .vi-pagina = Your new page: huipiles for 90 pesos! Do I deposit?
    .no-es-mia = It is not mine. Do not deposit there.
    .no-es-mia-why = You tell the truth in time and without shame. So you protect her.
    .deposite = Yes, do what they say.
    .deposite-why = First see whether it is your page. That money does not reach you.
    .que-cara = You only look for what is cheap.
    .que-cara-why = She does not know it is a copy. She needs your warning.
    .como-saber = Oh! And how do I know that you are the real one?
    .mas-fotos = I send you more photos of my huipiles.
    .mas-fotos-why = Photos can be copied. The usual number proves more.
    .llameme = Call me on the number you already had.
    .llameme-why = It is another way. So she checks it herself.
    .otro-nombre = Wait. They ask me to deposit to Mario. Is it yours?
    .no-deposite = Do not deposit. That page is not mine.
    .no-deposite-why = You warned in time. Lupita's money is safe.
    .da-igual = It must be the bank. Go ahead.
    .da-igual-why = A stranger's name is a sign. It is wise to stop and check.
    .ya-llame = I called you and it is you. How can I help?
    .reporte = Report that page and tell others.
    .reporte-why = To ask for help gives strength. Several report better than one.
    .nada = No need, they will get tired.
    .nada-why = Other clients can fall for it. It is fine to ask for help.
    .entre-todas = All of them report the page. Lupita buys a huipil from you.
    .sigue-abierta = Lupita buys from you. The false page is still there. It must be reported.
    .con-duda = Lupita still doubts and does not buy today. You can ask her to call you.
    .dinero-perdido = Lupita deposits and the money goes to someone else. Warn the others.

esta-semana = This week I will…
    .palabra-clave = Agree on a key word at home
    .cuidar-pagina = Take my address off my page
    .persona = Think whom I would ask for help
