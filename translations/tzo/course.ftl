inicio = Ba'yi abtel
    .about = Li tekla, mu me xaxi'.
iniciativa = Xu' ku'un, ta jlikes
    .about = Chak'opoj lek, chat'uj, chalikes.
redes = Chonel ta internet
    .about = Chak'el ta ilel, chatojat, chatak.
seguridad = Lek stunesel selular
    .about = Ojtakino li lo'laele, k'elo aba.
