title = What a social economy is
goal = See whether the money reaches those who work.

personas-primero = In a social economy people and their work come first. They help each other and share by rules. Today we follow the money.

al-triple = A man buys a blouse for 300 and sells it for 900. The weaver gets no more. Is it fair?
    .yes-why = Look at who did the work and who gained the 600.
    .no-why = Of 900 she got 300.
    .no-llega = The profit does not reach the weaver
    .no-llega-why = That is why selling as a group or directly is wise.
    .muy-caro = Because 900 is too expensive
    .muy-caro-why = The price may be good. The point is whom it reaches.

cadena-revende = Of every 100 pesos the reseller keeps 70. How much reaches the weaver?
    .why = 100 minus 70 is 30. It is an example.
    .less-why = It is more: take only 70 from 100.
    .more-why = It is less: 70 do not reach her.

cadena-tienda = In another sale, of 100 pesos the shop keeps 20 and sending costs 10. How much reaches her?
    .why = 20 and 10 are 30. Of 100, 70 are left.
    .less-why = It is more: take away 20 and 10, no more.
    .more-why = It is less: take away the shop or the sending too.

venta-directa = Your group sold directly: 1,000 pesos. Agreed: 100 to the fund and the rest by pieces. Share it out.
    .fund = Fund for help
    .fund-why = Today it helps one, tomorrow another.
    .fund-less-why = Some is missing for the fund you agreed on.
    .ana = Ana
    .ana-why = Ana agrees: these are her 6 pieces.
    .ana-less-why = Ana asks: and my 6 pieces?
    .lucia = Lucía
    .lucia-why = Lucía agrees: these are her 3 pieces.
    .lucia-less-why = Lucía asks: and my 3 pieces?
    .more-why = It is more than agreed. Another one lacks it.
    .why = 900 are left for 9 pieces: 100 each. All of it reaches those who weave.

para-que-fondo = That money of the fund, what is it for?
    .la-que-manda = For the one in charge
    .la-que-manda-why = The fund belongs to all, and it is written down.
    .enferma-hilo = For thread and for whoever falls ill
    .enferma-hilo-why = Today it helps one, tomorrow another.
    .se-pierde = For nothing, it is lost
    .se-pierde-why = It is not lost: it is kept so as to go on together.

ayuda-o-palabra = Is this real help, or only words?
    .ayuda = Real help
    .palabra = Only words
    .apartan = The group puts aside for whoever falls ill
    .apartan-why = All give, and it may serve any of them.
    .no-dicen = "We help artisans", and they do not say how much they pay
    .no-dicen-why = Ask how much reaches the weaver.
    .hilo-juntas = They buy thread together and it is cheaper
    .hilo-juntas-why = What is saved belongs to all.
    .diseno-gratis = They ask for your design free, "as support"
    .diseno-gratis-why = To support is not to take your design.

que-preguntar = A company offers support. What is wise to ask?
    .cuanto-pagan = How much do you pay, and to whom?
    .cuanto-pagan-why = So you see if it reaches those who work.
    .de-quien-diseno = Whose is the design afterwards?
    .de-quien-diseno-why = The design belongs to your community.
    .un-regalo = Will you give me a blouse?
    .un-regalo-why = A gift does not say what they want in return.

la-empresa = A company writes to the group.
    .who = Raúl, from a company
    .apoyo = We support you with thread, free.
    .que-cambio = Thank you. What do you ask in return?
    .que-cambio-why = To ask does not offend: it makes things clear.
    .si-gracias = Yes, we accept everything
    .si-gracias-why = You do not know yet what they want.
    .no-nunca = We want nothing
    .no-nunca-why = It may be a good deal. First one asks.
    .el-diseno = Only your design. It becomes the company's.
    .es-de-todas = The design belongs to us all. Send the paper
    .es-de-todas-why = You looked after the group's and asked to read first.
    .quedeselo = All right, keep it
    .quedeselo-why = It is your community's. One alone cannot give it.
    .firme-hoy = Sign this paper today.
    .leemos-antes = We read it together, then we answer
    .leemos-antes-why = What is signed is read first, in your language.
    .firmo = I sign
    .firmo-why = You signed without knowing what it says.
    .por-que-no = Why do you not want support?
    .queremos-saber = We want to know what you ask
    .queremos-saber-why = So the talk opens again.
    .adios = Goodbye
    .adios-why = It is good to be careful. One question cost little.
    .manda-papel = He sends the paper. The group reads and decides.
    .manda-papel-tarde = He sends the paper. There is still time to read.
    .sin-diseno = The design is in the company's hands.
    .se-fue = Raúl left. Nothing was lost.

esta-semana = This week I am going to…
    .cuanto-llega = Ask how much reaches the weaver
    .fondo = Propose a fund for help
    .leer = Read before I sign
