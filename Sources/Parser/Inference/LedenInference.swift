import Regeling
enum LedenInference { static func infer(_ document: inout Verordening) {} }
