title = The false receipt
goal = Deliver only when the available balance rose.

la-prueba = A receipt can be changed on a phone. The proof is your account: if the available balance rose, it is yours. If not, wait.

mensaje-prisa = This message arrives. Which signs of deceit do you find?
    .from = New buyer
    .saludo = Good afternoon, I liked the blouse.
    .saludo-why = A greeting is no sign. Anybody writes so.
    .foto-pago = I have paid, look at the photo.
    .foto-pago-why = The photo proves nothing. Your available balance does.
    .taxi = The taxi is on its way for the piece.
    .taxi-why = Hurry is a sign: he wants you not to check.

taxi-espera = The taxi is at the door and the balance did not rise. What do you do?
    .veo-saldo = I do not deliver: I wait for my balance
    .veo-saldo-why = Who really paid can wait.
    .entrego-taxi = I deliver, the driver is not to blame
    .entrego-taxi-why = The driver may know nothing. The piece goes all the same.
    .pido-foto = I ask for another photo of the payment
    .pido-foto-why = Another photo proves nothing either. Your account does.

se-ve-no-se-usa = The money shows, but you cannot use it. Do you deliver?
    .yes-why = If you cannot use it, it is not yours yet.
    .no-why = Waiting protects you.
    .puede-rebotar = It may bounce and disappear
    .puede-rebotar-why = Some transfers show and then go back.
    .banco-lento = The bank is always slow
    .banco-lento-why = The reason is another: that money may bounce.

que-prueba = What proves that you were paid?
    .disponible = My available balance rose
    .disponible-why = That money is yours and you can use it.
    .nombre-banco = The paper has the bank's name
    .nombre-banco-why = A name is copied. It proves nothing.
    .en-el-banco = At my bank they say that it is there
    .en-el-banco-why = The bank sees your account. A photo does not.
    .foto = The photo is clear
    .foto-why = A clear photo can be false too.

# An example: the buyers are invented. The list shows only how each message begins.
cuatro-compradores = Open each message. Do you deliver or wait?
    .screen = Messages from buyers
    .entrego = I deliver
    .espero = I wait
    .bolsa = Wants the bag
    .bolsa-line = I have paid
    .bolsa-open = "I have paid." You see that your available balance rose.
    .bolsa-why = Your account proves it. You can deliver.
    .blusa = Wants the blouse
    .blusa-line = I have paid, look
    .blusa-open = "I have paid, look at the photo." Your balance is the same.
    .blusa-why = The photo proves nothing. It is not in your account.
    .faja = Wants the sash
    .faja-line = It shows
    .faja-open = "It shows at your bank." Your bank says: in process.
    .faja-why = In process it may still bounce.
    .huipil = Wants the huipil
    .huipil-line = Send it today
    .huipil-open = "Send it today and I pay later. It is urgent."
    .huipil-why = First the payment, then the piece.

se-enoja = The buyer gets angry because you wait.
    .who = Buyer
    .ya-pague = I have paid. Why do you not send it?
    .reviso-cuenta = As soon as I see it in my account, I send it
    .reviso-cuenta-why = You said your rule calmly.
    .le-creo = All right, I believe you
    .le-creo-why = Believing is fine. Checking your account is better.
    .insulta = How distrustful! I will accuse you.
    .con-respeto = With respect: my rule is to see the balance
    .con-respeto-why = Anger is a sign. Your rule protects you.
    .cedo = Do not be angry, I send it
    .cedo-why = He wanted shame to win. Breathe and wait.
    .mas-prisa = Then give it to the taxi now.
    .mejor-reviso = Wait, first I check my account
    .mejor-reviso-why = Still in time: the piece is with you.
    .la-entrego = Yes, I gave it
    .la-entrego-why = The piece went and the balance did not rise.
    .se-descubre = The buyer no longer answers. Your piece is safe.
    .a-tiempo = There was no payment. Your piece is still with you.
    .pierde = The payment never came. Keep the messages and ask for help.

esta-semana = This week I am going to…
    .mirar = See where my bank says "available balance"
    .regla = Say my rule: first I see my balance
    .contar = Tell my companions of this trick
