(* Ask nuvertex from Mathematica.

     Get["nuvertex.wl"];
     NuvertexCheck["model.yaml"]["verdict"]
     session = NuvertexStart[];
     NuvertexAsk[session, "eval", <|"observable" -> "magnetic-moment-dirac", "inputs" -> <|"m" -> "1 eV"|>|>]["value"]
     NuvertexStop[session];

   Numbers: write values that must be exact as strings ("2.9*10^-11" is not read, "2.9e-11" is). *)

(* One model file, one process. The report, or an association with the key "issues". *)
NuvertexCheck[file_String] :=
  ImportString[
    RunProcess[{"nuvertex", "check", "--format", "json", file}, "StandardOutput"],
    "RawJSON"]

(* One process for many requests (docs/serve.md). *)
NuvertexStart[] := StartProcess[{"nuvertex", "serve", "--jsonl"}]

NuvertexAsk[session_ProcessObject, method_String, fields_Association] :=
  Module[{answer},
    WriteLine[session,
      ExportString[Join[<|"id" -> 1, "method" -> method|>, fields], "RawJSON", "Compact" -> True]];
    answer = ImportString[ReadLine[session], "RawJSON"];
    If[KeyExistsQ[answer, "error"],
      Failure["nuvertex", <|"MessageTemplate" -> answer["error"]["message"], "error" -> answer["error"]|>],
      answer["result"]]]

(* The process ends when its input does. *)
NuvertexStop[session_ProcessObject] := Close[ProcessConnection[session, "StandardInput"]]
