title = Getting paid safely
goal = Receive your payment without giving secrets.

cobrar = To be paid, you give your CLABE. Your secrets are not given: PIN, CVV and codes. And you deliver when the money is available.

dar-o-no = They ask for this to pay you. Do you give it?
    .se-puede = It can be given
    .nunca = It is never given
    .clabe = Your CLABE
    .clabe-why = With the CLABE they can only send you money.
    .nip = Your PIN
    .nip-why = The PIN opens your money. It is only yours.
    .cvv = The CVV, the digits on the back of the card
    .cvv-why = With them another person can buy with your card.
    .codigo = The code that came by message
    .codigo-why = The code is a key. Nobody needs it to pay you.

foto-comprobante = They send you the photo of a receipt. What do you do?
    .entrego = I deliver the piece
    .entrego-why = A photo can be changed. Look at your account first.
    .reviso = I open my bank and look at the available balance
    .reviso-why = Your account is the proof. The photo is not.
    .guardo-foto = I keep the photo and that is it
    .guardo-foto-why = Keeping it does not say whether the money came.

cheque = A buyer wants to pay by cheque. Do you accept?
    .yes-why = A cheque says "subject to collection": there may be no money.
    .no-why = A transfer is better: it leaves a trace and can be checked.
    .sin-fondos = There may be no funds
    .sin-fondos-why = One knows days later, and the piece is gone.
    .papel = Paper can get wet
    .papel-why = Paper is not the problem: it is the money behind it.

pantalla-banco = Your bank says this. Which parts ask you to wait?
    .from = Your bank
    .monto = Transfer of 600 pesos
    .monto-why = The amount says how much, not whether it is yours.
    .proceso = Status: in process
    .proceso-why = In process is not yours yet. Wait.
    .saldo-igual = Available balance: as yesterday
    .saldo-igual-why = If it did not rise, there is no payment yet.

# An example: no real bank looks like this. What the bank writes stays in Spanish.
movimientos = Open each payment. Do you deliver or wait?
    .screen = My bank
    .entrego = I deliver
    .espero = I wait
    .elena = Payment by Elena
    .elena-line = 600 pesos
    .elena-open = 600 pesos. State: available. Your balance rose.
    .elena-why = Available: it is yours and you can use it.
    .pedro = Payment by Pedro
    .pedro-line = 350 pesos
    .pedro-open = 350 pesos. State: in process. Your balance did not rise.
    .pedro-why = In process it is not yours yet. Wait.
    .cheque = Payment by Tomás
    .cheque-line = 900 pesos
    .cheque-open = 900 pesos by cheque. State: salvo buen cobro, subject to collection.
    .cheque-why = The cheque may have no funds. Wait until it is available.
    .lucia = Payment by Lucía
    .lucia-line = 450 pesos
    .lucia-open = 450 pesos. State: available. Your balance rose.
    .lucia-why = Your balance rose: you can deliver.

antes-de-dar = They say that they paid. What comes first, and then?
    .abro-banco = I open my bank's application
    .veo-disponible = I see that the available balance rose
    .entrego-pieza = I deliver the piece
    .why = First your account, then your piece.

papelito = A buyer deposited at a machine and sends you the slip.
    .who = Buyer
    .deposito = Here is the slip. Send me the piece now.
    .espero = Thank you. I send it when I see it in my account
    .espero-why = It is kind and takes care of your work.
    .ya-envio = I send it right now
    .ya-envio-why = A slip is not money. Wait to see your balance.
    .apura = I am in a hurry. Do you not believe me?
    .en-cuanto = As soon as my balance rises, your piece leaves
    .en-cuanto-why = Who really pays can wait.
    .me-apena = All right, I send it
    .me-apena-why = Embarrassment costs too. Your rule protects you.
    .enviado = Perfect, I have received it.
    .pregunto-banco = I ask my bank and keep the messages
    .pregunto-banco-why = Proof helps. Next time, the balance first.
    .confio = It will surely come tomorrow
    .confio-why = Waiting without asking loses time. Ask today.
    .llega = The balance rose. You send it and he thanks you.
    .aprende = The money did not come. You have proof and a new rule.
    .pierde = The money did not come and the piece is gone.

esta-semana = This week I am going to…
    .mirar-saldo = Learn where it says "available balance"
    .anotar-clabe = Note my CLABE in a safe place
    .avisar = Tell a companion what is not given
