import { imageName } from "./image-name.ts";

/** The longest name that Kubernetes takes for a namespace, and for a label's value. */
const longest = 63;

/**
 * The namespace for an app folder, which also labels what is in it: the image's name, cut to what Kubernetes takes
 * (RFC 1123 labels; kubernetes.io/docs/concepts/overview/working-with-objects/names). Namespaces that a cluster has for
 * itself, which ours would change, get another name.
 */
export function namespaceName(app: string): string {
  const image = imageName(app);
  const name = /^(?:default$|kube-)/.test(image) ? `app-${image}` : image;
  return name.slice(0, longest).replace(/-$/, "");
}
