inicio = Ba'yi abtel
    .about = Li teklae: mu me xaxi'.
redes = Chonel ta internet
    .about = Chavak' ta ilel, chatojat, chatak.
seguridad = Lek stunesel selular
    .about = Ojtakino li lo'laele, k'elo aba.
