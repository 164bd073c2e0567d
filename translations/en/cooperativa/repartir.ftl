title = To share fairly
goal = To share by a rule agreed beforehand.

regla-antes = The rule for sharing is agreed before selling, not after. So nobody is angry and each knows what is hers.

ana-y-lucia = Ana worked 30 hours and Lucía 10. How do they share the money?
    .por-horas = By hours, as they agreed
    .por-horas-why = She who worked more receives more.
    .mitad-siempre = Half and half, without looking at the hours
    .mitad-siempre-why = Only if they agreed it before.
    .la-que-pida = More to her who asks more
    .la-que-pida-why = Then she who speaks loud wins, not she who works.

parte-iguales = There are 6,000 pesos and 3 members. In equal parts, how much is each one's?
    .why = 6,000 among 3 is 2,000.
    .less-why = It is more. Three times 1,000 is 3,000: some is left over.
    .more-why = It is less. Three times 3,000 is already 9,000.

parte-horas = Now by hours: 100 pesos an hour. Ana did 30 hours. How much is hers?
    .why = 30 times 100 is 3,000. In equal parts it was 2,000.
    .less-why = It is more. Ten hours are already 1,000.
    .more-why = It is less. It is only 30 hours.

seis-mil = They sold for 6,000 pesos. They agreed: 1,000 for the fund, the rest by hours. Share it out.
    .fund = Fund for thread
    .fund-why = With thread there is another sale.
    .fund-less-why = The thread you agreed on is not paid for.
    .ana = Ana
    .ana-why = Ana is content: these are her 30 hours.
    .ana-less-why = Ana asks: and my 30 hours?
    .lucia = Lucía
    .lucia-why = Lucía is content: these are her 10 hours.
    .lucia-less-why = Lucía asks: and my 10 hours?
    .rosa = Rosa
    .rosa-why = Rosa is content: she worked as much as Lucía.
    .rosa-less-why = Rosa asks: and what we agreed?
    .more-why = It is more than agreed. Another has less.
    .why = 5,000 are left for 50 hours: 100 pesos an hour.

tres-reglas = Each rule looks at one thing. Which?
    .iguales = Equal parts
    .misma = The same for all
    .iguales-why = It is easy. It serves when all work alike.
    .horas = By hours
    .tiempo = The time of each
    .horas-why = The hours must be noted.
    .piezas = By pieces
    .hechas = What each finished
    .piezas-why = It serves when the pieces are alike.

repartir-todo = You sold well. Do you share all the money?
    .yes-why = Without thread there is no next sale.
    .no-why = A part is kept so as to go on.
    .apartar = We set aside for thread and emergencies
    .apartar-why = How much, the group's rule says.
    .no-merecen = Because not all deserve it
    .no-merecen-why = It is neither prize nor punishment: it is a rule.

enferma = A companion fell ill and could not weave. What do you do?
    .la-regla = What the rule of help says
    .la-regla-why = Today it is she, tomorrow it may be another.
    .nada = She receives nothing
    .nada-why = A group that helps lasts longer.
    .a-escondidas = We give her in secret
    .a-escondidas-why = Better in sight and by rule: nobody suspects.

reparto = What the fair gave is shared.
    .who = Petrona, member
    .mas-para-mi = More is mine. I carried it all.
    .veamos-regla = Thank you for carrying. Let us see the rule
    .veamos-regla-why = You thanked and went to what was agreed.
    .tome = Take what you want
    .tome-why = Without a rule, tomorrow all ask.
    .no-trabajo = But you hardly wove
    .no-trabajo-why = It may be true. Said so, it hurts.
    .no-me-acuerdo = I do not remember what we said.
    .leemos = It is in the notebook. Let us read it together
    .leemos-why = What is written remembers for all.
    .luego-vemos = We will see later
    .luego-vemos-why = Money shared without a rule leaves doubts.
    .se-enoja = And the bags, who took them?
    .cuaderno-horas = You did. We add it to your hours
    .cuaderno-horas-why = Carrying is work too and is noted.
    .vayase = If you do not like it, go
    .vayase-why = A companion is lost over an anger.
    .conforme = Petrona read the rule and was content.
    .conforme-tarde = Her hours of carrying were counted. It ended well.
    .otras-piden = Now all ask for more and it is not enough.
    .queda-duda = It was shared, and doubts remained.
    .se-fue = Petrona left the group.

esta-semana = This week I will…
    .proponer = Propose a rule for sharing
    .apuntar-horas = Note my hours
    .apartar-hilo = Set money aside for thread
