inicio = First steps
    .about = The keys, without fear.
iniciativa = Confidence and initiative
    .about = Speaking clearly, deciding and starting.
redes = Selling on social networks
    .about = Posting, getting paid and sending.
seguridad = Safe use of technology
    .about = Recognise tricks and take care of yourself.
