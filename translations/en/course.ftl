inicio = First steps
    .about = The keys, without fear.
costos = Costs and a fair price
    .about = Count everything and set a good price.
redes = Selling on social networks
    .about = Posting, getting paid and sending.
seguridad = Safe use of technology
    .about = Recognise tricks and take care of yourself.
